package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.funding.FundingApplied;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.kernel.funding.FundingId;
import de.kooperationsbuch.kernel.organisation.ContactStep;
import de.kooperationsbuch.kernel.organisation.MemberJoined;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.query.page.Names;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standing;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a step on one subject can name: things that the reader finds in the book, with what people call them. */
final class Offers {
    private final Sight sight;
    private final Names names;
    private final Optional<Standings> standings;
    private final Set<String> organisations = new LinkedHashSet<>();
    private final Map<Class<?>, Map<String, String>> things;
    private final List<Step> current;

    /**
     * @param subject absent as long as nobody chose one
     * @param said what a step says in one line
     */
    Offers(Sight sight, @Nullable SubjectId subject, Function<Step, String> said) {
        this.sight = sight;
        this.names = new Names(sight);
        this.standings = subject == null ? Optional.empty() : standings(subject.kind(), subject.slug());
        sight.organisation().map(OrganisationId::value).ifPresent(organisations::add);
        this.current = current(standings);
        current.forEach(this::around);
        this.things = Things.in(current, names, said);
    }

    private Optional<Standings> standings(SubjectKind kind, String slug) {
        try {
            return sight.of(kind, slug).allows(see(kind))
                    ? Optional.of(sight.standings(sight.look(Optional.empty()), kind, slug))
                    : Optional.empty();
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    private static Act see(SubjectKind kind) {
        return switch (kind) {
            case COOPERATION -> Act.SEE_COOPERATION;
            case ORGANISATION -> Act.SEE_ORGANISATION;
            case KOMMUNE -> Act.SEE_MAP;
        };
    }

    private List<Step> current(Optional<Standings> standings) {
        return standings.stream()
                .flatMap(known -> known.current().stream())
                .map(RecordedStep::step)
                .filter(this::isTold)
                .toList();
    }

    /** Whether the reader may know whom it names. */
    private boolean isTold(Step step) {
        return !(step instanceof ContactStep) || sight.seesPeopleOf(step.step().subject());
    }

    /** The organisations that a step names; of a cooperation also those on the map, and the members of its Verbund. */
    private void around(Step step) {
        Mentioned.in(step).forEach(organisations::add);
        if (!(step instanceof CooperationOpened opened)) return;
        current(standings(SubjectKind.KOMMUNE, opened.kommune().value()))
                .forEach(placed -> Mentioned.in(placed).forEach(organisations::add));
        current(standings(SubjectKind.ORGANISATION, opened.verbund().value())).stream()
                .filter(MemberJoined.class::isInstance)
                .flatMap(joined -> ((MemberJoined) joined).member().organisation().stream())
                .forEach(member -> organisations.add(member.value()));
    }

    boolean isReadersOwn(Step step) {
        return sight.organisation().filter(step.step().by()::equals).isPresent() && isTold(step);
    }

    /** @return the organisations by name, other things as they were recorded, steps from the newest */
    List<Option> of(Class<?> type) {
        if (References.isOrganisation(type)) return organisations();
        return References.isStep(type) ? steps() : options(things.getOrDefault(type, Map.of()));
    }

    /** Fundings that were applied for and are not granted. */
    List<Option> applications() {
        List<FundingId> granted = current.stream()
                .filter(FundingGranted.class::isInstance)
                .map(step -> ((FundingGranted) step).funding())
                .toList();
        List<String> open = current.stream()
                .filter(FundingApplied.class::isInstance)
                .map(step -> ((FundingApplied) step).funding())
                .filter(funding -> !granted.contains(funding))
                .map(FundingId::value)
                .toList();
        return of(FundingId.class).stream()
                .filter(option -> open.contains(option.value()))
                .toList();
    }

    /** The two sides of the cooperation, as it was opened; none of other subjects. */
    List<String> sides() {
        return current.stream()
                .filter(CooperationOpened.class::isInstance)
                .map(CooperationOpened.class::cast)
                .flatMap(opened -> Stream.of(opened.kommune(), opened.verbund()))
                .map(OrganisationId::value)
                .toList();
    }

    private List<Option> organisations() {
        return organisations.stream()
                .map(slug -> new Option(slug, names.of(slug)))
                .sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static List<Option> options(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Option> steps() {
        List<Option> steps = new ArrayList<>();
        standings.stream()
                .flatMap(known -> known.rows().stream())
                .filter(row -> row.standing() != Standing.WITHDRAWN)
                .forEach(row -> steps.add(
                        0,
                        new Option(
                                row.latest().value(),
                                things.get(Step.class)
                                        .get(row.recorded().step().stepId().value()))));
        return steps.stream().filter(option -> option.label() != null).toList();
    }

    /** Names that are taken, by what they are names of; those that a step with this id gave do not count. */
    Map<Class<?>, Set<String>> taken(String stepId) {
        List<Step> others = current.stream()
                .filter(step -> !step.stepId().value().equals(stepId))
                .toList();
        Map<Class<?>, Set<String>> taken = new LinkedHashMap<>();
        Things.in(others, names, Step::stepName).forEach((type, known) -> taken.put(type, known.keySet()));
        return taken;
    }

    /** The slug of the organisation that goes by a name here; anything else as it is. */
    String organisation(String typed) {
        return organisations.stream()
                .filter(slug -> names.of(slug).equalsIgnoreCase(typed))
                .findFirst()
                .orElse(typed);
    }

    /** What became of a step, named by any record of it. */
    Optional<Chain<RecordedStep>> chain(String stepId) {
        return stepId.matches(StepId.PATTERN)
                ? standings.flatMap(known -> known.chain(new StepId(stepId)))
                : Optional.empty();
    }

    /** The step as it is named now, by any name that it had; anything else as it is. */
    String latest(String typed) {
        return chain(typed).map(chain -> chain.latest().value()).orElse(typed);
    }

    /** Whether the reader finds the subject in the book. */
    boolean isSeen() {
        return standings.isPresent();
    }
}
