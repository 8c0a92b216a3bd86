package de.kooperationsbuch.kernel.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A problem document after RFC 9457, in the reader's language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String rule,
        @Nullable String field,
        @Nullable String accepted) {

    /** What can be said when only the HTTP status is known: a wrong method or address, or a failure of the book itself. */
    public static Problem ofStatus(int status, Locale language, @Nullable String instance, @Nullable String accepted) {
        String word = status >= 500 ? "failure" : "http-" + status;
        String key = Sentences.knows(word, language) ? word : "http-400";
        return new Problem(
                status >= 500 ? "about:blank" : "/problems/malformed",
                Sentences.say(key, language),
                status,
                Sentences.say(key + ".detail", language),
                instance,
                null,
                null,
                accepted);
    }
}
