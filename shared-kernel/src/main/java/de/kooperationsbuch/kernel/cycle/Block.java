package de.kooperationsbuch.kernel.cycle;

import com.fasterxml.jackson.annotation.JsonValue;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The blocks of which a cycle standard says how many a cycle must contain, in its order, each under the name of its step. */
public enum Block {
    NETWORK_MEETING(NetworkMeetingHeld.class, CycleStandardAgreed::networkMeetings),
    DIALOG_CONFERENCE(DialogConferenceHeld.class, CycleStandardAgreed::dialogConferences),
    STADTRAT_REPORT(StadtratReportFiled.class, CycleStandardAgreed::stadtratReports),
    INFO_SESSION(InfoSessionHeld.class, CycleStandardAgreed::infoSessions),
    EXPERT_TALK(ExpertTalkHeld.class, CycleStandardAgreed::expertTalks),
    /** Adopted anew or carried on: both are the plan of the cycle. */
    ACTION_PLAN(ActionPlanAdopted.class, CycleStandardAgreed::actionPlans);

    private final StepName step;
    private final ToIntFunction<CycleStandardAgreed> required;

    Block(Class<? extends DatedBlock> step, ToIntFunction<CycleStandardAgreed> required) {
        this.step = new StepName(step.getSimpleName());
        this.required = required;
    }

    /** The name under which envelopes and answers speak of it. */
    @JsonValue
    public StepName step() {
        return step;
    }

    public int required(CycleStandardAgreed standard) {
        return required.applyAsInt(standard);
    }

    /** The block of this name; none for steps of which no standard speaks. */
    public static Optional<Block> named(StepName name) {
        return Stream.of(values()).filter(block -> block.step.equals(name)).findFirst();
    }

    public static Block of(DatedBlock held) {
        if (held instanceof ActionPlan) return ACTION_PLAN;
        return named(new StepName(held.stepName())).orElseThrow();
    }
}
