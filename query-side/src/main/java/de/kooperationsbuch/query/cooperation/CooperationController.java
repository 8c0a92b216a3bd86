package de.kooperationsbuch.query.cooperation;

import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.asking.Page;
import de.kooperationsbuch.query.asking.Paging;
import de.kooperationsbuch.query.placement.Constellation;
import de.kooperationsbuch.query.placement.Constellations;
import de.kooperationsbuch.query.placement.PlacementAnswer;
import de.kooperationsbuch.query.placement.RuleSets;
import de.kooperationsbuch.query.steps.Book;
import de.kooperationsbuch.query.steps.Look;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the cooperations. */
@RestController
class CooperationController {
    private final Book book;
    private final Asked asked;
    private final Overview overview;

    CooperationController(Book book, Asked asked, Overview overview) {
        this.book = book;
        this.asked = asked;
        this.overview = overview;
    }

    @GetMapping("/api/cooperations")
    Page<CooperationAnswer> cooperations(@RequestParam Optional<String> page, @RequestParam Optional<String> size) {
        Paging paging = Paging.of(page, size);
        LocalDate today = asked.today();
        Look look = book.look(Optional.empty());
        return Page.of(overview.at(look.head()), paging, look.knownAt())
                .map(summary -> CooperationAnswer.of(summary, today));
    }

    @GetMapping("/api/cooperations/{slug}")
    CooperationAnswer cooperation(
            @PathVariable String slug, @RequestParam Optional<String> asOf, @RequestParam Optional<String> knownAt) {
        LocalDate day = asked.asOf(asOf);
        Look look = book.look(asked.knownAt(knownAt));
        Constellation constellation = Constellations.of(look, slug);
        return CooperationAnswer.of(
                constellation, look, PlacementAnswer.of(constellation, RuleSets.current(), day, look.knownAt()));
    }
}
