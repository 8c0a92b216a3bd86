package de.kooperationsbuch.query.organisation;

import static java.util.Comparator.comparing;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.organisation.ContactStep;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The contacts of an organisation on a day, by their functions. */
public final class Contacts {
    private record Held(ContactStep step, PartialDate since) {
        /** Whoever is named again, with another address, has been the contact all the time. */
        Held followedBy(Held next) {
            boolean same = step.person().id() != null
                    && step.person().id().equals(next.step().person().id());
            return same ? new Held(next.step(), since) : next;
        }
    }

    private Contacts() {}

    /** Those that the reader may know of; none of an organisation that nobody registered. */
    public static List<Contact> of(OrganisationId organisation, Look look, Sight sight, LocalDate asOf) {
        SubjectId subject = new SubjectId(SubjectKind.ORGANISATION, organisation.value());
        return on(asOf, standings(organisation, look, sight).current(), sight.seesPeopleOf(subject));
    }

    /** The steps of an organisation that the reader may see, as they stand. */
    public static Standings standings(OrganisationId organisation, Look look, Sight sight) {
        SubjectId subject = new SubjectId(SubjectKind.ORGANISATION, organisation.value());
        return Standings.of(
                look.steps(subject).isEmpty()
                        ? List.of()
                        : sight.steps(look, SubjectKind.ORGANISATION, organisation.value()));
    }

    static List<Contact> on(LocalDate asOf, List<RecordedStep> current, boolean seen) {
        Map<String, Held> held = new TreeMap<>();
        current.stream()
                .map(RecordedStep::step)
                .filter(step -> step instanceof ContactStep && !step.firstDay().isAfter(asOf))
                .sorted(comparing(Step::firstDay))
                .map(ContactStep.class::cast)
                .forEach(step ->
                        held.merge(step.function(), new Held(step, step.step().effectiveOn()), Held::followedBy));
        return held.values().stream()
                .map(one -> Contact.of(one.step(), one.since(), seen))
                .toList();
    }
}
