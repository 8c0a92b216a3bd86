package de.kooperationsbuch.query.page.cycle;

import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.cycle.Cycle;
import de.kooperationsbuch.query.page.Csv;
import de.kooperationsbuch.query.sight.Sight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /kooperationen/{slug}/zyklen}: all cycles in a row, the newest first. */
@Controller
class CyclesPage {
    private final Asked asked;

    CyclesPage(Asked asked) {
        this.asked = asked;
    }

    @GetMapping("/kooperationen/{slug}/zyklen")
    ModelAndView cycles(
            @PathVariable String slug,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        LocalDate day = asked.asOf(asOf);
        CycleLook look = CycleLook.of(sight.look(asked.knownAt(knownAt)), slug, day, sight);
        List<Cycle> newestFirst = new ArrayList<>(look.cycles());
        Collections.reverse(newestFirst);
        boolean present = asked.isNow(day, knownAt);
        return new ModelAndView("cycle/cycles")
                .addObject("cooperation", look.opened())
                .addObject("cycles", newestFirst)
                .addObject("standard", look.standard())
                .addObject("proposed", look.proposed().orElse(null))
                .addObject(
                        "canConfirm",
                        present
                                && look.proposed()
                                        .filter(one -> look.own()
                                                .filter(one::isAnsweredBy)
                                                .isPresent())
                                        .isPresent())
                .addObject("canRecord", present && look.own().isPresent())
                .addObject("asOf", asOf.orElse(null))
                .addObject("knownAt", knownAt.orElse(null));
    }

    @GetMapping("/kooperationen/{slug}/zyklen.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String slug,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        CycleLook look = CycleLook.of(sight.look(asked.knownAt(knownAt)), slug, asked.asOf(asOf), sight);
        return Csv.of(
                slug + "-zyklen",
                CyclesFigures.HEADINGS,
                look.cycles().stream().map(CyclesFigures::of).toList());
    }
}
