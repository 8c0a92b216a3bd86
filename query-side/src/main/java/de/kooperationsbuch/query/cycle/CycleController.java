package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Book;
import de.kooperationsbuch.query.steps.Look;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the cycles of a cooperation. */
@RestController
class CycleController {
    private final Book book;
    private final Asked asked;

    CycleController(Book book, Asked asked) {
        this.book = book;
        this.asked = asked;
    }

    @GetMapping("/api/cooperations/{slug}/cycles/{cycle}")
    CycleAnswer cycle(
            @PathVariable String slug,
            @PathVariable String cycle,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt) {
        LocalDate day = asked.asOf(asOf);
        Look look = book.look(asked.knownAt(knownAt));
        Cycle found = cycles(look, slug)
                .on(day, cycle)
                .orElseThrow(() -> new Refusal(ProblemType.UNKNOWN_SUBJECT, "cycle-not-known", cycle).status(404));
        return new CycleAnswer(new CooperationId(slug), look.knownAt(), found);
    }

    @GetMapping("/api/cooperations/{slug}/cycles")
    CyclesAnswer cycles(
            @PathVariable String slug, @RequestParam Optional<String> asOf, @RequestParam Optional<String> knownAt) {
        LocalDate day = asked.asOf(asOf);
        Look look = book.look(asked.knownAt(knownAt));
        return new CyclesAnswer(
                new CooperationId(slug),
                day,
                look.knownAt(),
                cycles(look, slug).on(day).stream().map(CycleRow::of).toList());
    }

    private static Cycles cycles(Look look, String slug) {
        return Cycles.of(Standings.of(look, SubjectKind.COOPERATION, slug));
    }
}
