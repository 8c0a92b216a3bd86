package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What organisations are, and what they are part of, as their registrations say now. */
record Registrations(Function<SubjectId, List<RecordedStep>> stepsOf) {
    Optional<OrganisationRegistered> find(OrganisationId organisation) {
        return Standings.of(steps(organisation)).current().stream()
                .map(RecordedStep::step)
                .filter(OrganisationRegistered.class::isInstance)
                .map(OrganisationRegistered.class::cast)
                .findFirst();
    }

    List<RecordedStep> steps(OrganisationId organisation) {
        return stepsOf.apply(new SubjectId(SubjectKind.ORGANISATION, organisation.value()));
    }

    Optional<OrganisationId> partOf(OrganisationId organisation) {
        return find(organisation).map(OrganisationRegistered::partOf);
    }

    boolean isKommune(OrganisationId organisation) {
        return is(OrganisationKind.KOMMUNE, organisation);
    }

    boolean isVerbund(OrganisationId organisation) {
        return is(OrganisationKind.VERBUND, organisation);
    }

    private boolean is(OrganisationKind kind, OrganisationId organisation) {
        return find(organisation).filter(found -> found.kind() == kind).isPresent();
    }
}
