package de.kooperationsbuch.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a file, one after the other; each has to have its end. */
final class Lines {
    private static final int LONGEST = 1 << 24;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private int at;
    private int filled;
    private long number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Of the line read last, from 1. */
    long number() {
        return number;
    }

    /** @return null when nothing is left */
    byte[] next() throws IOException, Broken {
        number++;
        begun.reset();
        while (at < filled || fill()) {
            int from = at;
            while (at < filled && buffer[at] != '\n') at++;
            begun.write(buffer, from, at - from);
            if (begun.size() > LONGEST) throw new Broken("line.long", LONGEST);
            if (at < filled) {
                at++;
                return begun.toByteArray();
            }
        }
        if (begun.size() > 0) throw new Broken("line.unended");
        return null;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
