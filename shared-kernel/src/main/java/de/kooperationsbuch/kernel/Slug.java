package de.kooperationsbuch.kernel;

import java.util.regex.Pattern;

/** The shape of every name that people choose for things in the book. */
public final class Slug {
    public static final String PATTERN = "[a-z0-9][a-z0-9-]{1,63}";
    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    private Slug() {}

    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** @throws InvalidValue if the text is not a slug */
    public static void check(String text) {
        if (!isOne(text)) throw new InvalidValue("slug", text);
    }
}
