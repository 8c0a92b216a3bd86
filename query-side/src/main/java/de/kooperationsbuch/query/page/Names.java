package de.kooperationsbuch.query.page;

import static java.util.Comparator.comparing;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.organisation.OrganisationRenamed;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The names by which organisations go today; of those that the reader may not see, and of those that nobody registered, the slug. */
public final class Names {
    private final Map<String, String> known = new HashMap<>();
    private final Supplier<Sight> sights;
    private @Nullable Sight sight;

    public Names(Sight sight) {
        this(() -> sight);
    }

    /** @param sights asked once there is a name to find */
    public Names(Supplier<Sight> sights) {
        this.sights = sights;
    }

    public String of(String slug) {
        if (sight == null) sight = sights.get();
        return known.computeIfAbsent(slug, asked -> find(asked).orElse(asked));
    }

    private Optional<String> find(String slug) {
        List<RecordedStep> steps = sight.look(Optional.empty()).steps(new SubjectId(SubjectKind.ORGANISATION, slug));
        return steps.isEmpty() || !isSeen(slug)
                ? Optional.empty()
                : newest(Standings.of(steps).current());
    }

    private boolean isSeen(String slug) {
        try {
            return sight.of(SubjectKind.ORGANISATION, slug).allows(Act.SEE_ORGANISATION);
        } catch (Refusal unknown) {
            return false;
        }
    }

    private static Optional<String> newest(List<RecordedStep> current) {
        return current.stream()
                .map(RecordedStep::step)
                .filter(step -> name(step) != null)
                .max(comparing(Step::firstDay).thenComparing(step -> step instanceof OrganisationRenamed))
                .map(Names::name);
    }

    private static String name(Step step) {
        if (step instanceof OrganisationRegistered registered) return registered.name();
        return step instanceof OrganisationRenamed renamed ? renamed.name() : null;
    }
}
