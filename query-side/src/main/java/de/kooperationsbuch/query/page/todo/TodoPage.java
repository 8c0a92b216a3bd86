package de.kooperationsbuch.query.page.todo;

import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.cooperation.CooperationSummary;
import de.kooperationsbuch.query.cooperation.Overview;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.todo.TodoList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /aufgaben}: what waits for the reader's organisation, or for another one that the reader may look after. */
@Controller
class TodoPage {
    private static final int AT_ONCE = 7;
    private final Asked asked;
    private final Overview overview;
    private final Clock clock;

    TodoPage(Asked asked, Overview overview, Clock clock) {
        this.asked = asked;
        this.overview = overview;
        this.clock = clock;
    }

    @GetMapping("/aufgaben")
    ModelAndView todo(
            @RequestParam Optional<String> organisation,
            @RequestParam Optional<String> alle,
            @RequestParam Optional<String> recorded,
            Sight sight,
            Caller caller) {
        List<CooperationSummary> cooperations = overview.now().ever();
        return organisation
                .or(() -> sight.organisation().map(OrganisationId::value))
                .map(slug -> of(slug, cooperations, sight)
                        .addObject("all", alle.isPresent())
                        .addObject("recorded", recorded.isPresent())
                        .addObject("own", isOwn(slug, caller)))
                .orElseGet(() ->
                        new ModelAndView("todo/whose").addObject("organisations", Askable.of(sight, cooperations)));
    }

    private ModelAndView of(String slug, List<CooperationSummary> cooperations, Sight sight) {
        Look look = sight.look(Optional.empty());
        Function<LocalDate, TodoList> lists = day -> TodoList.seen(slug, day, look, cooperations, sight);
        LocalDate today = asked.today();
        Cards cards = new Cards(sight, look, clock.getZone(), cooperations);
        List<Card> waiting = MostUrgent.first(
                lists.apply(today).pending().stream().map(cards::of).toList(), AT_ONCE);
        return new ModelAndView("todo/todo")
                .addObject("organisation", slug)
                .addObject("first", AT_ONCE)
                .addObject("cards", waiting)
                .addObject("next", waiting.isEmpty() ? NextDue.after(today, lists) : Optional.empty());
    }

    private static boolean isOwn(String slug, Caller caller) {
        return caller.organisation() != null
                && caller.organisation().value().equals(slug)
                && Act.RECORD_STEP.isOpenTo(caller);
    }
}
