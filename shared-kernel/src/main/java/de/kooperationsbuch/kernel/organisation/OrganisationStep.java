package de.kooperationsbuch.kernel.organisation;

import de.kooperationsbuch.kernel.Step;

/** What can happen to an organisation, in story order. */
public sealed interface OrganisationStep extends Step
        permits OrganisationRegistered,
                OrganisationRenamed,
                OrganisationDissolved,
                MemberJoined,
                MemberLeft,
                KeyFigureRecorded,
                ProfileUpdated,
                ContactStep,
                AwardReceived {}
