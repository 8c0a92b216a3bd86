package de.kooperationsbuch.kernel.personal;

/** What is read in the place of a text that was erased. Programs and exports see this word; pages say it in the reader's language. */
public final class Erased {
    public static final String TEXT = "[erased]";

    private Erased() {}

    public static boolean isOne(String text) {
        return text.equals(TEXT);
    }
}
