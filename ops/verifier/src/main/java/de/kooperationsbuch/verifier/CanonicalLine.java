package de.kooperationsbuch.verifier;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A line of a bundle, read from left to right. Only the one way in which its JSON can be written is understood. */
final class CanonicalLine {
    private static final String SHORT = "\"\\\b\t\n\f\r";
    private static final String SHORT_NAMES = "\"\\btnfr";
    private final byte[] line;
    private int at;

    CanonicalLine(byte[] line) {
        this.line = line;
    }

    boolean startsWith(String text) {
        return accepts(text, 0);
    }

    /** Steps over the text, if it stands here. */
    boolean skips(String text) {
        if (!accepts(text, at)) return false;
        at += text.length();
        return true;
    }

    CanonicalLine expect(String text) throws Broken {
        if (!skips(text)) throw new Broken("line.expected", text, at + 1);
        return this;
    }

    void end() throws Broken {
        if (at != line.length) throw new Broken("line.end", at + 1);
    }

    long number() throws Broken {
        int from = at;
        while (at < line.length && line[at] >= '0' && line[at] <= '9') at++;
        return Decimal.of(new String(line, from, at - from, java.nio.charset.StandardCharsets.US_ASCII));
    }

    String text() throws Broken {
        return Utf8.text(bytes());
    }

    byte[] base64() throws Broken {
        return Base64Text.bytes(text());
    }

    byte[] hash() throws Broken {
        return Base64Text.hash(text());
    }

    List<byte[]> hashes() throws Broken {
        expect("[");
        List<byte[]> hashes = new ArrayList<>();
        if (skips("]")) return hashes;
        do hashes.add(hash());
        while (skips(","));
        expect("]");
        return hashes;
    }

    /** The bytes of a text in UTF-8, escapes resolved. */
    byte[] bytes() throws Broken {
        expect("\"");
        ByteArrayOutputStream text = new ByteArrayOutputStream(256);
        while (at < line.length && line[at] != '"') {
            if (line[at] >= 0 && line[at] < ' ') throw new Broken("line.text", at + 1);
            text.write(line[at] == '\\' ? escaped() : line[at++]);
        }
        expect("\"");
        return text.toByteArray();
    }

    private int escaped() throws Broken {
        int begin = at++;
        int name = at < line.length ? SHORT_NAMES.indexOf(line[at]) : -1;
        if (name >= 0) {
            at++;
            return SHORT.charAt(name);
        }
        for (char c = 0; c < ' '; c++) if (SHORT.indexOf(c) < 0 && skips(String.format("u%04x", (int) c))) return c;
        throw new Broken("line.text", begin + 1);
    }

    private boolean accepts(String text, int from) {
        if (from + text.length() > line.length) return false;
        for (int i = 0; i < text.length(); i++) if (line[from + i] != text.charAt(i)) return false;
        return true;
    }
}
