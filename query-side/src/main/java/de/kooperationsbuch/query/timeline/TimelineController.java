package de.kooperationsbuch.query.timeline;

import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.asking.Page;
import de.kooperationsbuch.query.asking.Paging;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Answers with the steps of a subject, whatever its kind. */
@RestController
class TimelineController {
    private final Asked asked;

    TimelineController(Asked asked) {
        this.asked = asked;
    }

    @GetMapping("/api/{subjects:cooperations|organisations|kommunen}/{slug}/timeline")
    Page<ObjectNode> timeline(
            @PathVariable String subjects,
            @PathVariable String slug,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> knownAt,
            @RequestParam Optional<String> step,
            @RequestParam Optional<String> standing,
            @RequestParam Optional<String> page,
            @RequestParam Optional<String> size,
            Sight sight) {
        TimelineFilter filter = TimelineFilter.of(asked.period(from, to), step, standing);
        Paging paging = Paging.of(page, size);
        Look look = sight.look(asked.knownAt(knownAt));
        Standings standings = standings(look, subjects, slug, sight);
        return Page.of(Timeline.of(standings, filter), paging, look.knownAt())
                .map(new StepAnswer(standings, sight)::of);
    }

    @GetMapping("/api/{subjects:cooperations|organisations|kommunen}/{slug}/steps/{stepId}")
    ObjectNode step(
            @PathVariable String subjects,
            @PathVariable String slug,
            @PathVariable String stepId,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        Look look = sight.look(asked.knownAt(knownAt));
        Standings standings = standings(look, subjects, slug, sight);
        return new StepAnswer(standings, sight).withChain(Timeline.step(standings, stepId), look.knownAt());
    }

    /** Also of a subject of which nothing counts any more: what was recorded stays readable. */
    private static Standings standings(Look look, String subjects, String slug, Sight sight) {
        return Standings.of(sight.steps(look, Subjects.kind(subjects), slug));
    }
}
