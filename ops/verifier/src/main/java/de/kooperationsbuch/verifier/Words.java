package de.kooperationsbuch.verifier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Everything the program says, in one language. */
final class Words {
    private final ResourceBundle texts;
    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH;
        this.texts = ResourceBundle.getBundle(
                "verifier",
                this.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(Sentence sentence) {
        Object[] facts = sentence.facts().stream()
                .map(fact -> fact instanceof Sentence inner ? say(inner) : fact)
                .toArray();
        return say(sentence.key(), facts);
    }

    /** What comes from files cannot move the reader's cursor. */
    String say(String key, Object... facts) {
        return Printable.of(new MessageFormat(texts.getString(key), locale).format(facts));
    }
}
