package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.cooperation.Overview;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Book;
import de.kooperationsbuch.query.steps.Look;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with what waits for an organisation. */
@RestController
class TodoController {
    private final Book book;
    private final Asked asked;
    private final Overview overview;

    TodoController(Book book, Asked asked, Overview overview) {
        this.book = book;
        this.asked = asked;
        this.overview = overview;
    }

    @GetMapping("/api/todo")
    TodoAnswer todo(
            @RequestParam Optional<String> organisation,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Locale language) {
        String slug = asked.word("organisation", organisation);
        LocalDate day = asked.asOf(asOf);
        Look look = book.look(asked.knownAt(knownAt));
        Asker asker = Asker.of(Standings.of(look, SubjectKind.ORGANISATION, slug));
        List<Pending> pending = Todos.of(look, overview.now().ever(), asker, day);
        return TodoAnswer.of(asker.organisation(), day, look.knownAt(), pending, language);
    }
}
