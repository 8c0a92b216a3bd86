package de.kooperationsbuch.query.page.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * What came of a form that was handed in: an address to go on, the name of the sentence that it was said before, or the form again.
 *
 * @param preview what would be recorded
 */
record Outcome(
        Draft draft,
        Complaints complaints,
        List<String> preview,
        HttpStatusCode status,
        @Nullable String goTo,
        @Nullable String already) {
    static Outcome unfinished(Draft draft, Complaints complaints, HttpStatusCode status) {
        return new Outcome(draft, complaints, List.of(), status, null, null);
    }

    static Outcome checked(Draft draft, List<String> preview) {
        return new Outcome(draft, new Complaints(), preview, HttpStatus.OK, null, null);
    }

    static Outcome recorded(Draft draft, String goTo) {
        return new Outcome(draft, new Complaints(), List.of(), HttpStatus.SEE_OTHER, goTo, null);
    }

    static Outcome saidBefore(Draft draft, String sentence) {
        return new Outcome(draft, new Complaints(), List.of(), HttpStatus.OK, null, sentence);
    }
}
