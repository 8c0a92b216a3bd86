package de.kooperationsbuch.verifier;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;

/**
 * What a leaf tells of an event.
 *
 * @param recordedAt as it stands there: always as long, so that texts and instants have the same order
 * @param tag in Base64, as is {@code content}
 */
record Entry(long position, String recordedAt, String tag, long sequence, String content) {
    private static final String FORM = "kooperationsbuch/1 ";
    private static final String BEGINS = FORM + "begins ";
    private static final String SHAPE = "0000-00-00T00:00:00.000000Z";

    /** @return the origin that leaf 0 names */
    static String origin(byte[] entry) throws Broken {
        String text = Utf8.text(entry);
        if (!text.startsWith(BEGINS) || text.length() == BEGINS.length()) throw new Broken("entry.begins", text);
        return text.substring(BEGINS.length());
    }

    static Entry of(byte[] entry) throws Broken {
        String text = new String(entry, StandardCharsets.ISO_8859_1);
        String[] parts = text.startsWith(FORM) ? text.substring(FORM.length()).split(" ", -1) : new String[0];
        if (parts.length != 5 || !isInstant(parts[1])) throw new Broken("entry", text);
        Base64Text.hash(parts[2]);
        Base64Text.hash(parts[4]);
        return new Entry(Decimal.of(parts[0]), parts[1], parts[2], Decimal.of(parts[3]), parts[4]);
    }

    private static boolean isInstant(String text) {
        if (text.length() != SHAPE.length()) return false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SHAPE.charAt(i) == '0' ? c < '0' || c > '9' : c != SHAPE.charAt(i)) return false;
        }
        try {
            LocalDateTime.of(
                    digits(text, 0, 4),
                    digits(text, 5, 7),
                    digits(text, 8, 10),
                    digits(text, 11, 13),
                    digits(text, 14, 16),
                    digits(text, 17, 19));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
