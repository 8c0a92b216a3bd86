package de.kooperationsbuch.kernel.cycle;

import org.jspecify.annotations.Nullable;

/** A building block of the common year that happened on a day. */
public sealed interface DatedBlock extends CycleStep
        permits ActionPlan,
                NetworkMeetingHeld,
                InfoSessionHeld,
                ExpertTalkHeld,
                DialogConferenceHeld,
                StadtratReportFiled {
    /** The cycle that it was recorded for; null: the one whose period holds its first day, if any. */
    @Nullable
    CycleId cycle();
}
