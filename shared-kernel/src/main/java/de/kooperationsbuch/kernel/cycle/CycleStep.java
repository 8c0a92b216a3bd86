package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.cooperation.CooperationStep;

/** What happens in a cycle of common work: its blocks, its review, its end. */
public sealed interface CycleStep extends CooperationStep
        permits CycleOpened,
                DatedBlock,
                CouncilResolved,
                StepScheduled,
                IndicatorAgreed,
                IndicatorReported,
                GoalReviewed,
                MeasureAdjusted,
                StepWaived,
                PartnershipRated,
                CycleClosed {}
