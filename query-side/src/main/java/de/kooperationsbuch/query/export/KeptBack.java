package de.kooperationsbuch.query.export;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.cycle.PartnershipRated;
import de.kooperationsbuch.kernel.standing.RecordChange;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import de.kooperationsbuch.query.timeline.StepAnswer;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Keeps ratings and people back from an export as they are kept back from a timeline; of few subjects at a time it remembers which. */
final class KeptBack {
    private static final int AT_ONCE = 20;

    private record Told(Standings standings, StepAnswer answers) {}

    private final Look look;
    private final Sight sight;
    private final Map<SubjectId, Told> latest = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SubjectId, Told> eldest) {
            return size() > AT_ONCE;
        }
    };

    KeptBack(Look look, Sight sight) {
        this.look = look;
        this.sight = sight;
    }

    ObjectNode line(RecordedStep step) {
        SubjectId subject = step.step().step().subject();
        boolean rates = subject.kind() == SubjectKind.COOPERATION
                && (step.step() instanceof PartnershipRated || step.step() instanceof RecordChange);
        if (!rates && !StepAnswer.isBetweenTheSides(step, sight) && !StepAnswer.namesUnseen(step, sight))
            return StepAnswer.recorded(step, sight.isWhole(subject));
        Told told = latest.computeIfAbsent(subject, this::read);
        var original =
                told.standings().chain(step.step().stepId()).orElseThrow().original();
        return told.answers().shown(step, original.step());
    }

    private Told read(SubjectId subject) {
        Standings standings = Standings.of(look.steps(subject));
        return new Told(standings, new StepAnswer(standings, sight));
    }
}
