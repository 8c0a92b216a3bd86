package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.Slug;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.json.PersonOf;
import de.kooperationsbuch.kernel.personal.PersonId;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.page.Names;
import de.kooperationsbuch.query.page.StepAddress;
import de.kooperationsbuch.query.page.SubjectAddress;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standings;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells people what they have just recorded, by the step and the subject that stand in the address. */
@Component
class Receipts {
    private final Drafting drafting;
    private final OwnSubjects subjects;

    Receipts(Drafting drafting, OwnSubjects subjects) {
        this.drafting = drafting;
        this.subjects = subjects;
    }

    /** What was recorded under the draft's id already, on its subject or, as long as nobody chose one, on any of the reader's. */
    Optional<Receipt> of(Draft draft, Sight sight) {
        String stepId = draft.typed().one("stepId");
        Stream<String> slugs = Slug.isOne(draft.slug())
                ? Stream.of(draft.slug())
                : subjects.of(draft.kind(), sight).stream().map(Option::value);
        return slugs.flatMap(slug -> of(draft.kind(), slug, stepId, sight, draft.language()).stream())
                .findFirst();
    }

    /** None of a step that the reader does not find in the book. */
    Optional<Receipt> of(Map<String, String> asked, Sight sight, Locale language) {
        return Optional.ofNullable(asked.get("recorded"))
                .flatMap(step -> Stream.of(SubjectKind.values())
                        .filter(kind -> asked.containsKey(kind.field()))
                        .findFirst()
                        .flatMap(kind -> of(kind, asked.get(kind.field()), step, sight, language)));
    }

    private static @Nullable String person(Step step, Sight sight) {
        return PersonOf.step(step)
                .filter(person -> sight.seesPeopleOf(step.step().subject()))
                .map(PersonId::value)
                .orElse(null);
    }

    private Optional<Receipt> of(SubjectKind kind, String slug, String stepId, Sight sight, Locale language) {
        try {
            SubjectId subject = new SubjectId(kind, slug);
            Standings standings = sight.standings(sight.look(Optional.empty()), kind, slug);
            return standings
                    .standing(new StepId(stepId))
                    .map(standing -> new Receipt(
                            drafting.telling(sight, language)
                                    .line(standing.recorded().step()),
                            AskedToConfirm.are(standing.recorded().step(), standings).stream()
                                    .map(new Names(sight)::of)
                                    .toList(),
                            person(standing.recorded().step(), sight),
                            StepAddress.of(subject, stepId),
                            SubjectAddress.of(subject),
                            kind.field()));
        } catch (Refusal | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
