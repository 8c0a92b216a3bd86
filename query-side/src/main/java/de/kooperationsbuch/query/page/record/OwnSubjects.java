package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.query.cooperation.CooperationSummary;
import de.kooperationsbuch.query.cooperation.Overview;
import de.kooperationsbuch.query.page.Names;
import de.kooperationsbuch.query.sight.Sight;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The subjects on which a reader may have something to record: those in which the own organisation takes part; without any, those that are public. */
@Component
class OwnSubjects {
    private static final Set<OrganisationKind> PARTNERS =
            Set.of(OrganisationKind.VERBUND, OrganisationKind.MSO, OrganisationKind.WELFARE, OrganisationKind.FUNDER);
    private final Overview overview;

    OwnSubjects(Overview overview) {
        this.overview = overview;
    }

    /** Whether the reader speaks for one that registers organisations and opens cooperations, as far as the book knows: no partner of a Kommune does. */
    boolean canOpen(Sight sight) {
        return sight.organisation().stream()
                .flatMap(own ->
                        sight
                                .look(Optional.empty())
                                .steps(new SubjectId(SubjectKind.ORGANISATION, own.value()))
                                .stream())
                .noneMatch(recorded -> recorded.step() instanceof OrganisationRegistered registered
                        && PARTNERS.contains(registered.kind()));
    }

    List<Option> of(SubjectKind kind, Sight sight) {
        Names names = new Names(sight);
        return switch (kind) {
            case COOPERATION -> cooperations(sight, names);
            case KOMMUNE ->
                own(sight)
                        .map(summary -> summary.kommune().value())
                        .distinct()
                        .map(kommune -> new Option(kommune, names.of(kommune)))
                        .toList();
            case ORGANISATION ->
                sight.organisation().stream()
                        .map(OrganisationId::value)
                        .map(own -> new Option(own, names.of(own)))
                        .toList();
        };
    }

    private List<Option> cooperations(Sight sight, Names names) {
        List<CooperationSummary> own = own(sight).toList();
        Stream<CooperationSummary> shown = own.isEmpty() ? seen(sight) : own.stream();
        return shown.map(summary -> new Option(
                        summary.cooperation().value(),
                        names.of(summary.kommune().value()) + " · "
                                + names.of(summary.verbund().value())))
                .sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private Stream<CooperationSummary> own(Sight sight) {
        return seen(sight)
                .filter(summary -> sight.takesPart(new SubjectId(
                        SubjectKind.COOPERATION, summary.cooperation().value())));
    }

    private Stream<CooperationSummary> seen(Sight sight) {
        return overview.now().cooperations().stream()
                .filter(summary -> sight.allows(Act.SEE_COOPERATION, summary.readers()));
    }
}
