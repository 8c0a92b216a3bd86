package de.kooperationsbuch.verifier;

/** Text from a file of which nobody knows who wrote it, as it can be shown on a terminal. */
final class Printable {
    private Printable() {}

    /** Lines stay lines; all other control characters become signs that something is there. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(isSafe(c) ? c : '\uFFFD'));
        return shown.toString();
    }

    private static boolean isSafe(int c) {
        return c == '\n' || !(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }
}
