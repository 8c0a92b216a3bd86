package de.kooperationsbuch.query.proof;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place of a tile as C2SP's tlog-tiles writes it: the index in groups of three digits, all but the last after an {@code x}; of a tile that was not full, the width.
 *
 * @param width 1 to 256
 */
record TileAddress(long index, int width) {
    static final int FULL = 256;
    private static final Pattern FORM = Pattern.compile("/((?:x[0-9]{3}/){0,4}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /** @param path as it follows the level, with the slash before it; nothing if it is not of this form */
    static Optional<TileAddress> read(String path) {
        Matcher found = FORM.matcher(path);
        if (!found.matches() || path.startsWith("/x000/")) return Optional.empty();
        long index = Long.parseLong(found.group(1).replace("x", "").replace("/", ""));
        if (found.group(2) == null) return Optional.of(new TileAddress(index, FULL));
        int width = Integer.parseInt(found.group(2));
        return width < FULL ? Optional.of(new TileAddress(index, width)) : Optional.empty();
    }

    long first() {
        return index * FULL;
    }

    /** Whether that many hashes of its level fill it. */
    boolean liesWithin(long hashes) {
        return first() + width <= hashes;
    }
}
