package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.query.agreement.Agreement;
import de.kooperationsbuch.query.agreement.Agreements;
import de.kooperationsbuch.query.agreement.Due;
import de.kooperationsbuch.query.agreement.DueKind;
import de.kooperationsbuch.query.agreement.Version;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What an organisation is to do for the agreements to which it is a party: answer or propose, review, look ahead to their end. */
final class AgreementDuties {
    private final Place place;
    private final Asker asker;
    private final LocalDate asOf;

    AgreementDuties(Place place, Asker asker, LocalDate asOf) {
        this.place = place;
        this.asker = asker;
        this.asOf = asOf;
    }

    Stream<Pending> in(Standings standings) {
        return Agreements.of(standings).stream()
                .filter(agreement -> agreement.parties().stream().anyMatch(asker::is))
                .flatMap(agreement -> Stream.concat(move(agreement), dates(agreement)));
    }

    private Stream<Pending> move(Agreement agreement) {
        if (agreement.turn().stream().noneMatch(asker::is)) return Stream.empty();
        RecordedStep waiting = agreement.waitingSince().orElseThrow();
        Optional<Version> onTheTable =
                agreement.latest().filter(version -> version.tabled().equals(waiting));
        TodoKind kind =
                onTheTable.filter(this::isUnanswered).isPresent() ? TodoKind.ANSWER_PROPOSAL : TodoKind.TABLE_PROPOSAL;
        int version = onTheTable.map(Version::number).orElse(0);
        return Stream.of(word(kind, agreement, waiting, version).at(place.agreement(agreement.id())));
    }

    private boolean isUnanswered(Version version) {
        return version.rejected().stream().noneMatch(rejection -> asker.is(rejection.by()));
    }

    private Pending word(TodoKind kind, Agreement agreement, RecordedStep waiting, int version) {
        return Pending.word(
                kind,
                place,
                waiting.step().stepId(),
                waiting.recordedAt(),
                agreement.title(),
                waiting.step().step().by(),
                version);
    }

    private Stream<Pending> dates(Agreement agreement) {
        return agreement.due(asOf).stream()
                .filter(due -> due.kind() == DueKind.EXPIRY || Urgency.isSoon(due.dueOn(), asOf))
                .map(due -> date(agreement, due));
    }

    private Pending date(Agreement agreement, Due due) {
        return Pending.due(
                due.kind() == DueKind.EXPIRY ? TodoKind.AGREEMENT_EXPIRING : TodoKind.AGREEMENT_REVIEW,
                place,
                due.because(),
                due.dueOn(),
                place.agreement(agreement.id()),
                agreement.title(),
                due.dueOn());
    }
}
