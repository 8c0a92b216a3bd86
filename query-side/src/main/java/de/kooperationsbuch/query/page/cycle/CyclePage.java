package de.kooperationsbuch.query.page.cycle;

import de.kooperationsbuch.kernel.cycle.CycleDays;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.cycle.Cycle;
import de.kooperationsbuch.query.cycle.SeenCycles;
import de.kooperationsbuch.query.page.Csv;
import de.kooperationsbuch.query.sight.Sight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /kooperationen/{slug}/zyklen/{cycle}}: the year at a glance. */
@Controller
class CyclePage {
    private final Asked asked;

    CyclePage(Asked asked) {
        this.asked = asked;
    }

    @GetMapping("/kooperationen/{slug}/zyklen/{cycle}")
    ModelAndView cycle(
            @PathVariable String slug,
            @PathVariable String cycle,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        LocalDate day = asked.asOf(asOf);
        CycleLook look = CycleLook.of(sight.look(asked.knownAt(knownAt)), slug, day, sight);
        Cycle found = SeenCycles.named(cycle, look.cycles());
        List<BlockRow> rows = BlockRow.of(found, look.days());
        boolean present = asked.isNow(day, knownAt);
        return new ModelAndView("cycle/cycle")
                .addObject("cooperation", look.opened())
                .addObject("cycle", found)
                .addObject("rows", rows)
                .addObject("tally", Tally.of(rows))
                .addObject("states", PieceState.values())
                .addObject("plans", PieceState.OF_PLANS)
                .addObject("carriedOver", CarriedOver.from(found))
                .addObject("year", YearPicture.of(new CycleDays(found.from(), found.until()), day, rows))
                .addObject("indicators", IndicatorLine.of(found, look.cycles()))
                .addObject("ratings", RatingLine.of(found))
                .addObject("offers", new CycleOffers(found, look.own().filter(side -> present)))
                .addObject("asOf", asOf.orElse(null))
                .addObject("knownAt", knownAt.orElse(null));
    }

    @GetMapping("/kooperationen/{slug}/zyklen/{cycle}.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String slug,
            @PathVariable String cycle,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        CycleLook look = CycleLook.of(sight.look(asked.knownAt(knownAt)), slug, asked.asOf(asOf), sight);
        Cycle found = SeenCycles.named(cycle, look.cycles());
        return Csv.of(slug + "-" + cycle, CycleFigures.HEADINGS, CycleFigures.of(found, look.days()));
    }
}
