package de.kooperationsbuch.kernel.organisation;

import de.kooperationsbuch.kernel.StepHeader;

/** An association became a member. */
public record MemberJoined(StepHeader step, Member member) implements OrganisationStep {}
