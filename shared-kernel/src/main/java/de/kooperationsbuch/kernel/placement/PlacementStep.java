package de.kooperationsbuch.kernel.placement;

import de.kooperationsbuch.kernel.cooperation.CooperationStep;

/** How the partners and observers see the constellation; never what the book derives. */
public sealed interface PlacementStep extends CooperationStep permits AspirationDeclared, PlacementAssessed {}
