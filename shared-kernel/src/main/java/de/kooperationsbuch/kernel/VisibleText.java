package de.kooperationsbuch.kernel;

import java.util.regex.Pattern;

/** What a required text must have: at least one character that people can see. */
public final class VisibleText {
    /** One such character: neither white space of any script nor an invisible mark. */
    public static final String CHARACTER =
            "[^\\s\\u00A0\\u00AD\\u1680\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF]";

    private static final Pattern SHAPE = Pattern.compile(CHARACTER);

    private VisibleText() {}

    public static boolean isOne(CharSequence text) {
        return SHAPE.matcher(text).find();
    }
}
