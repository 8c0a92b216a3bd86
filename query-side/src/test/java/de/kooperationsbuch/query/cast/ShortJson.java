package de.kooperationsbuch.query.cast;

/** JSON without its quotes, for tests: numbers and truth values stay what they are, every other word becomes a text. */
public final class ShortJson {
    private ShortJson() {}

    public static String expanded(String words) {
        return "{"
                + words.replaceAll("([^\\s:,{}\\[\\]]([^:,{}\\[\\]]*[^\\s:,{}\\[\\]])?)", "\"$1\"")
                        .replaceAll("\"(true|false|[0-9]{1,3})\"", "$1")
                + "}";
    }
}
