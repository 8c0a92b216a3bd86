package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.standing.StepAboutStep;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.page.InShort;
import de.kooperationsbuch.query.proof.StepProofs;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.StandingStep;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.timeline.StepAnswer;
import de.kooperationsbuch.query.timeline.Timeline;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One step of any subject: what it says, who said so and when, what became of it, and what the reader can say about it. */
@Controller
class StepPage {
    private final Asked asked;
    private final StepProofs proofs;

    StepPage(Asked asked, StepProofs proofs) {
        this.asked = asked;
        this.proofs = proofs;
    }

    @GetMapping("/{subjects:kooperationen|organisationen|kommunen}/{slug}/schritte/{stepId}")
    ModelAndView step(
            @PathVariable String subjects,
            @PathVariable String slug,
            @PathVariable String stepId,
            @RequestParam Optional<String> knownAt,
            @RequestParam Optional<String> recorded,
            Sight sight,
            Caller caller) {
        Look look = sight.look(asked.knownAt(knownAt));
        Standings standings = Standings.of(sight.steps(look, kind(subjects), slug));
        StandingStep step = Timeline.step(standings, stepId);
        ShownStep shown = ShownStep.of(step, new StepAnswer(standings, sight), look.knownAt());
        Moves moves = knownAt.isEmpty() && !isWord(step)
                ? Moves.of(standings.chain(step.recorded().step().stepId()).orElseThrow(), caller, sight.partOf())
                : Moves.none(step.latest());
        return new ModelAndView("cooperation/step")
                .addObject("step", step)
                .addObject("inShort", InShort.of(standings))
                .addObject("shown", shown)
                .addObject("moves", moves)
                .addObject("told", Told.of(step, standings))
                .addObject("look", look)
                .addObject("knownAt", knownAt.orElse(null))
                .addObject("checkpoint", proofs.checkpoint(step.recorded()).orElse(null))
                .addObject("recorded", recorded.isPresent())
                .addObject("way", Way.at(shown.address()).asking("knownAt", knownAt));
    }

    /** A word about a step stands; only corrections can be spoken of. */
    private static boolean isWord(StandingStep step) {
        return step.recorded().step() instanceof StepAboutStep about && !(about instanceof StepCorrected);
    }

    private static SubjectKind kind(String word) {
        return Stream.of(SubjectKind.values())
                .filter(kind -> kind.pages().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
