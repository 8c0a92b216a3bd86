package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Slug;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.page.Kept;
import de.kooperationsbuch.query.page.Names;
import de.kooperationsbuch.query.page.Say;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes drafts of what is sent, and puts them on the screen. */
@Component
class Drafting {
    private final StepForms forms;
    private final OwnSubjects subjects;
    private final MessageSource texts;
    private final Clock clock;

    Drafting(StepForms forms, OwnSubjects subjects, MessageSource texts, Clock clock) {
        this.forms = forms;
        this.subjects = subjects;
        this.texts = texts;
        this.clock = clock;
    }

    /** The address of a form with an id of its own: whoever comes back to it sends the same step again, and the book keeps it once. */
    static String named(String step, @Nullable String query) {
        String kept = query == null || query.isEmpty() ? "" : query + "&";
        return "/erfassen/" + entry(step).name() + "?" + kept + "stepId=" + StepId.random();
    }

    Draft begun(String step, Map<String, List<String>> sent, Sight sight, Locale language) {
        Map<String, List<String>> all = new LinkedHashMap<>(sent);
        SubjectKind kind = kind(entry(step), all);
        List<Option> own = subjects.of(kind, sight);
        if (own.size() == 1 && !opens(step))
            all.putIfAbsent(kind.field(), List.of(own.get(0).value()));
        return of(step, all, sight, language).prefilled();
    }

    private static boolean opens(String step) {
        return step.equals("OrganisationRegistered") || step.equals("CooperationOpened");
    }

    Draft of(String step, Map<String, List<String>> sent, Sight sight, Locale language) {
        Catalogue.Entry entry = entry(step);
        Typed typed = Typed.of(sent);
        SubjectKind kind = kind(entry, typed.values());
        String slug = typed.one(kind.field()).strip();
        SubjectId subject = Slug.isOne(slug) ? new SubjectId(kind, slug) : null;
        Offers offers = new Offers(sight, subject, telling(sight, language)::line);
        return new Draft(entry, kind, typed, offers, language);
    }

    private static Catalogue.Entry entry(String step) {
        return Catalogue.find(step)
                .filter(entry -> !Questions.ARISING.contains(entry.name()))
                .orElseThrow(() -> new Refusal(ProblemType.INVALID_VALUE, "step-name", step).status(404));
    }

    private static SubjectKind kind(Catalogue.Entry entry, Map<String, List<String>> sent) {
        return entry.kinds().stream()
                .filter(kind -> sent.containsKey(kind.field()))
                .findFirst()
                .orElse(
                        entry.kinds().contains(SubjectKind.COOPERATION)
                                ? SubjectKind.COOPERATION
                                : entry.kinds().iterator().next());
    }

    /** The same under another id. */
    Draft renamed(Draft draft, String stepId) {
        return new Draft(
                draft.entry(), draft.kind(), draft.typed().with("stepId", stepId), draft.offers(), draft.language());
    }

    StepForm screen(Draft draft, Complaints complaints, String added, List<String> preview, Sight sight) {
        List<Option> own = new ArrayList<>(subjects.of(draft.kind(), sight));
        String slug = draft.slug();
        boolean known = own.stream().anyMatch(option -> option.value().equals(slug));
        if (!known && draft.offers().isSeen()) own.add(new Option(slug, slug));
        return forms.of(draft, complaints, added, own, preview);
    }

    Telling telling(Sight sight, Locale language) {
        return new Telling(new Say(language, clock.getZone(), texts, new Names(() -> sight)));
    }

    /** Where to go after all: nowhere else but in this book. */
    Optional<String> next(Draft draft) {
        return Optional.of(draft.typed().one("next")).filter(Kept::isHere);
    }

    /** What was recorded under its id already, on its subject or, as long as nobody chose one, on any of the reader's. */
    Optional<Receipt> recorded(Draft draft, Sight sight) {
        String stepId = draft.typed().one("stepId");
        Stream<String> slugs = Slug.isOne(draft.slug())
                ? Stream.of(draft.slug())
                : subjects.of(draft.kind(), sight).stream().map(Option::value);
        return slugs.flatMap(
                        slug -> receipt(new SubjectId(draft.kind(), slug), stepId, sight, draft.language()).stream())
                .findFirst();
    }

    Optional<Receipt> receipt(SubjectId subject, String stepId, Sight sight, Locale language) {
        try {
            sight.of(subject.kind(), subject.slug());
            Standings standings = sight.standings(sight.look(Optional.empty()), subject.kind(), subject.slug());
            return standings.standing(new StepId(stepId)).map(standing -> {
                var step = standing.recorded().step();
                String own = "/" + subject.kind().pages() + "/" + subject.slug();
                return new Receipt(
                        telling(sight, language).line(step),
                        AskedToConfirm.are(step, standings).stream()
                                .map(new Names(() -> sight)::of)
                                .toList(),
                        own + "/schritte/" + stepId,
                        subject.kind() == SubjectKind.KOMMUNE ? own + "/karte" : own,
                        subject.kind().field());
            });
        } catch (Refusal | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
