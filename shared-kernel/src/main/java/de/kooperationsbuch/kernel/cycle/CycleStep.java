package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.cooperation.CooperationStep;

/** The dated building blocks of a cycle. */
public sealed interface CycleStep extends CooperationStep
        permits ActionPlanAdopted,
                ActionPlanUpdated,
                NetworkMeetingHeld,
                InfoSessionHeld,
                ExpertTalkHeld,
                DialogConferenceHeld,
                StadtratReportFiled,
                CouncilResolved {}
