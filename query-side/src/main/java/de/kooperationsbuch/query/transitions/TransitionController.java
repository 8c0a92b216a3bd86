package de.kooperationsbuch.query.transitions;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.asking.Page;
import de.kooperationsbuch.query.asking.Paging;
import de.kooperationsbuch.query.asking.Period;
import de.kooperationsbuch.query.cooperation.Overview;
import de.kooperationsbuch.query.placement.Transition;
import de.kooperationsbuch.query.sight.Sight;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the movements of all cooperations, newest first; those to come only if a later day is asked for. */
@RestController
class TransitionController {
    private static final Comparator<Transition> NEWEST_FIRST = comparing(Transition::on, reverseOrder())
            .thenComparing(transition -> transition.cooperation().value());

    private final Asked asked;
    private final Overview overview;

    TransitionController(Asked asked, Overview overview) {
        this.asked = asked;
        this.overview = overview;
    }

    @GetMapping("/api/transitions")
    Page<Transition> transitions(
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> page,
            @RequestParam Optional<String> size,
            Sight sight) {
        Period period = asked.period(from, to).until(asked.today());
        Paging paging = Paging.of(page, size);
        Overview.Told told = overview.now();
        List<Transition> transitions = told.cooperations().stream()
                .filter(summary -> sight.allows(Act.SEE_PLACEMENT, summary.readers()))
                .flatMap(summary -> summary.transitions().stream())
                .filter(transition -> period.holds(transition.on()))
                .sorted(NEWEST_FIRST)
                .toList();
        return Page.of(transitions, paging, told.knownAt()).map(transition -> transition.seenBy(sight));
    }
}
