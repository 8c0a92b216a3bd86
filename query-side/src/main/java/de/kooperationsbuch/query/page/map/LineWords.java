package de.kooperationsbuch.query.page.map;

import de.kooperationsbuch.query.network.HeldRelation;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** What stands on the line of a relation. */
record LineWords(MessageSource texts, Locale language) {
    private static final int WIDTH_OF_LETTER = 7;
    private static final int SIGN = 2;

    String of(HeldRelation relation) {
        String word = say("map.line." + relation.kind());
        if (relation.voice() != null) word = say("map.line.voice", word, say("Voice." + relation.voice()));
        return isPersonal(relation) ? say("map.line.person", word) : word;
    }

    static boolean isPersonal(HeldRelation relation) {
        return Boolean.TRUE.equals(relation.viaPerson());
    }

    /** Units of the picture that the word takes at most, with room for a sign. */
    int width(HeldRelation relation) {
        return (of(relation).length() + SIGN + 1) * WIDTH_OF_LETTER;
    }

    private String say(String key, Object... facts) {
        return texts.getMessage(key, facts, language);
    }
}
