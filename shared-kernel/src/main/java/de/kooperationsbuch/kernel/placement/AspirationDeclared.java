package de.kooperationsbuch.kernel.placement;

import de.kooperationsbuch.kernel.StepHeader;

/** The Verbund said which type it strives for. */
public record AspirationDeclared(StepHeader step, PlacementType type) implements PlacementStep {}
