package de.kooperationsbuch.query.organisation;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.organisation.Land;
import de.kooperationsbuch.kernel.organisation.OrganisationDissolved;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.organisation.OrganisationRenamed;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organisation on a day.
 *
 * @param name the one that it bore on the day; before its first renaming the one that it was registered with
 * @param contacts null for those who see only what it is called and what it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganisationView(
        String organisation,
        LocalDate asOf,
        Instant knownAt,
        OrganisationKind kind,
        String name,
        @Nullable PartialDate foundedOn,
        @Nullable OrganisationId partOf,
        @Nullable Land land,
        @Nullable PartialDate dissolvedOn,
        @Nullable List<Contact> contacts) {
    static OrganisationView of(
            List<RecordedStep> current, LocalDate asOf, Instant knownAt, @Nullable List<Contact> contacts) {
        OrganisationRegistered registered =
                (OrganisationRegistered) current.get(0).step();
        return new OrganisationView(
                registered.step().subject().slug(),
                asOf,
                knownAt,
                registered.kind(),
                begun(current, asOf, OrganisationRenamed.class)
                        .map(OrganisationRenamed::name)
                        .reduce(registered.name(), (earlier, later) -> later),
                registered.foundedOn(),
                registered.partOf(),
                registered.land(),
                begun(current, asOf, OrganisationDissolved.class)
                        .map(dissolved -> dissolved.step().effectiveOn())
                        .findFirst()
                        .orElse(null),
                contacts);
    }

    /** The steps of a kind that have begun on a day, as they happened. */
    private static <T extends Step> Stream<T> begun(List<RecordedStep> current, LocalDate asOf, Class<T> type) {
        return current.stream()
                .map(RecordedStep::step)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(step -> !step.firstDay().isAfter(asOf))
                .sorted(comparing(Step::firstDay));
    }
}
