package de.kooperationsbuch.kernel.organisation;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;

/** A member association left. */
public record MemberLeft(StepHeader step, @Fixed Member member) implements OrganisationStep {}
