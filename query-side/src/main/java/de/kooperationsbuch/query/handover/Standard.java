package de.kooperationsbuch.query.handover;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;

/**
 * What every cycle must contain, as numbers of each block.
 *
 * @param stepId the step by which it was agreed
 */
public record Standard(
        StepId stepId,
        int networkMeetings,
        int dialogConferences,
        int stadtratReports,
        int infoSessions,
        int expertTalks,
        int actionPlans,
        int months) {
    static Standard of(CycleStandardAgreed s) {
        return new Standard(
                s.stepId(),
                s.networkMeetings(),
                s.dialogConferences(),
                s.stadtratReports(),
                s.infoSessions(),
                s.expertTalks(),
                s.actionPlans(),
                s.months());
    }
}
