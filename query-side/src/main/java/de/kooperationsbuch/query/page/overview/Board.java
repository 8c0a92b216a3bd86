package de.kooperationsbuch.query.page.overview;

import static java.util.Comparator.comparing;

import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.asking.Page;
import de.kooperationsbuch.query.asking.Paging;
import de.kooperationsbuch.query.cooperation.CooperationAnswer;
import de.kooperationsbuch.query.cooperation.CooperationSummary;
import de.kooperationsbuch.query.cooperation.Overview;
import de.kooperationsbuch.query.placement.Course;
import de.kooperationsbuch.query.placement.Transition;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that the reader may see of where the cooperations stand on a day, and how they moved until today. */
final class Board {
    private final Map<CooperationId, CooperationSummary> summaries;
    private final Map<CooperationId, Course> courses = new HashMap<>();
    private final Overview.Told told;
    private final Sight sight;
    private final Look look;
    private final Choice choice;
    private final LocalDate day;
    private final LocalDate today;
    private final List<CooperationAnswer> all;
    private final List<CooperationAnswer> chosen;

    Board(Overview.Told told, Sight sight, Choice choice, LocalDate day, LocalDate today) {
        this.told = told;
        this.sight = sight;
        this.look = sight.look(Optional.empty());
        this.choice = choice;
        this.day = day;
        this.today = today;
        summaries = told.cooperations().stream()
                .collect(Collectors.toMap(CooperationSummary::cooperation, summary -> summary));
        all = CooperationAnswer.seen(told, day, sight);
        chosen = all.stream()
                .filter(choice::matches)
                .sorted(comparing(one -> !isOwn(one)))
                .toList();
    }

    /** Of all that may be seen, whatever was chosen. */
    List<CooperationAnswer> all() {
        return all;
    }

    Count count() {
        return Count.of(chosen);
    }

    Page<Row> rows(Paging paging) {
        Scale scale = scale();
        return Page.of(chosen, paging, told.knownAt())
                .map(one -> Row.of(one, isOwn(one), course(one.cooperation()), scale, day, today));
    }

    /** Of all that were chosen, on whichever page they are. */
    List<Figure> figures() {
        Scale scale = scale();
        return chosen.stream()
                .map(one -> Row.of(one, isOwn(one), course(one.cooperation()), scale, day, today))
                .flatMap(row -> Figure.of(row, day, today).stream())
                .toList();
    }

    List<Move> moves() {
        List<Transition> transitions = chosen.stream()
                .filter(one -> one.stands() != null)
                .map(one -> summaries.get(one.cooperation()))
                .flatMap(summary -> summary.transitions().stream())
                .toList();
        return Move.last(transitions, day, this::course);
    }

    Map<CooperationId, OrganisationId> kommunen() {
        return all.stream().collect(Collectors.toMap(CooperationAnswer::cooperation, CooperationAnswer::kommune));
    }

    List<Ending> endings(Page<Row> shown) {
        return shown.items().stream()
                .flatMap(row -> Ending.near(row.one(), day, look, sight).stream())
                .sorted(comparing(Ending::lastDay))
                .toList();
    }

    Scale scale() {
        return Scale.of(first(), day.isAfter(today) ? day : today);
    }

    DayWheel wheel() {
        return new DayWheel(first(), day, today);
    }

    /** The first recorded day of all whose placement may be seen, whatever was chosen: so the years stay where they are. */
    private LocalDate first() {
        return all.stream()
                .filter(one -> one.stands() != null)
                .map(one -> summaries.get(one.cooperation()).firstDay())
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(today);
    }

    private Course course(CooperationId cooperation) {
        return courses.computeIfAbsent(
                cooperation, asked -> isPlaced(asked) ? Course.seen(look, asked.value(), sight) : Course.UNKNOWN);
    }

    private boolean isPlaced(CooperationId cooperation) {
        return sight.allows(Act.SEE_PLACEMENT, summaries.get(cooperation).readers());
    }

    private boolean isOwn(CooperationAnswer one) {
        Optional<OrganisationId> reader = sight.organisation();
        return reader.filter(organisation -> organisation.equals(one.kommune())
                        || organisation.equals(one.verbund())
                        || summaries
                                .get(one.cooperation())
                                .readers()
                                .associations()
                                .contains(organisation))
                .isPresent();
    }

    Choice choice() {
        return choice;
    }

    /** The first in which the reader's organisation has a part. */
    Optional<CooperationAnswer> own() {
        return all.stream().filter(this::isOwn).findFirst();
    }
}
