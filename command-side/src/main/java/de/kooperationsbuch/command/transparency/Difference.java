package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.kernel.problem.Sentences;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something in the book that is not as the log has it.
 *
 * @param position of the event, or the leaf, at which it shows
 * @param what ending of the key of a sentence
 */
record Difference(long position, @Nullable String subject, Part where, String what, List<Object> facts) {
    static Difference at(long position, Part where, String what, Object... facts) {
        return new Difference(position, null, where, what, List.of(facts));
    }

    Difference about(@Nullable String subject) {
        return new Difference(position, subject, where, what, facts);
    }

    String says(Locale language) {
        return Sentences.say("log-differs." + what, language, facts.toArray());
    }
}
