package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Slug;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.page.Names;
import de.kooperationsbuch.query.page.Say;
import de.kooperationsbuch.query.sight.Sight;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        if (own.size() == 1 && !Questions.opens(step))
            all.putIfAbsent(kind.field(), List.of(own.get(0).value()));
        return of(step, all, sight, language).prefilled();
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

    StepForm screen(Draft draft, Complaints complaints, String added, List<String> preview, Sight sight) {
        List<Option> own = new ArrayList<>(subjects.of(draft.kind(), sight));
        String slug = draft.slug();
        boolean known = own.stream().anyMatch(option -> option.value().equals(slug));
        if (!known && draft.offers().isSeen()) own.add(new Option(slug, slug));
        return forms.of(draft, complaints, added, own, preview);
    }

    Telling telling(Sight sight, Locale language) {
        return new Telling(new Say(language, clock.getZone(), texts, new Names(sight)));
    }
}
