package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.cooperation.Overview;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with what waits for an organisation. */
@RestController
class TodoController {
    private final Asked asked;
    private final Overview overview;

    TodoController(Asked asked, Overview overview) {
        this.asked = asked;
        this.overview = overview;
    }

    @GetMapping("/api/todo")
    TodoAnswer todo(
            @RequestParam Optional<String> organisation,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight,
            Locale language) {
        String slug = asked.word(
                "organisation", organisation.or(() -> sight.organisation().map(OrganisationId::value)));
        LocalDate day = asked.asOf(asOf);
        Look look = sight.look(asked.knownAt(knownAt));
        return TodoAnswer.of(TodoList.seen(slug, day, look, overview.now().ever(), sight), language);
    }
}
