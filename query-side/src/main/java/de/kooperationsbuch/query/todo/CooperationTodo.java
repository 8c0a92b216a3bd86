package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.kernel.cooperation.CooperationEnded;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.query.cycle.Cycles;
import de.kooperationsbuch.query.funding.Funding;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Opening;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What waits for an organisation in one cooperation. Words are owed whatever the day; what a day makes due depends on it. A cooperation that has ended asks for
 * words on its steps and for reports, and for nothing else.
 */
public final class CooperationTodo {
    private final Standings standings;
    private final CooperationOpened opened;
    private final Place place;
    private final LocalDate asOf;
    private final FundingDuties funding;
    private final List<Pending> common;

    private CooperationTodo(Standings standings, LocalDate asOf) {
        this.standings = standings;
        this.opened = Opening.of(standings.current());
        this.place = new Place(opened.step().subject());
        this.asOf = asOf;
        this.funding = new FundingDuties(place, Funding.of(standings.current()), asOf);
        this.common = hasEnded() ? List.of() : common();
    }

    /** @param standings of a cooperation of which something counts */
    public static CooperationTodo of(Standings standings, LocalDate asOf) {
        return new CooperationTodo(standings, asOf);
    }

    /** What waits for both sides together. */
    private List<Pending> common() {
        return Stream.concat(new CycleDuties(place, asOf).in(Cycles.of(standings)), funding.ending(opened.verbund()))
                .toList();
    }

    /** In no order. */
    public List<Pending> waitingFor(Asker asker) {
        Stream<Pending> agreements =
                hasEnded() ? Stream.empty() : new AgreementDuties(place, asker, asOf).in(standings);
        return Stream.of(
                        new Words(place, asker).in(standings),
                        funding.reports(asker),
                        agreements,
                        asker.isPartnerIn(opened) ? common.stream() : Stream.<Pending>empty())
                .flatMap(pending -> pending)
                .toList();
    }

    private boolean hasEnded() {
        return standings.current().stream()
                .anyMatch(recorded -> recorded.step() instanceof CooperationEnded
                        && recorded.lastDay().isBefore(asOf));
    }
}
