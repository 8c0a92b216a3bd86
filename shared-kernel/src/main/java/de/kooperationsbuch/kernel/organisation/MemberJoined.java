package de.kooperationsbuch.kernel.organisation;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;

/** An association became a member. */
public record MemberJoined(StepHeader step, @Fixed Member member) implements OrganisationStep {}
