package de.kooperationsbuch.verifier;

import java.util.Arrays;

/** A tile of entries: each after its length in two bytes, the most significant first. */
final class EntryTile {
    private final String path;
    private final byte[] tile;
    private int at;

    EntryTile(String path, byte[] tile) {
        this.path = path;
        this.tile = tile;
    }

    byte[] next() throws Broken {
        if (at + 2 > tile.length) throw new Broken("log.entries", path);
        int length = (tile[at] & 0xff) << 8 | tile[at + 1] & 0xff;
        int from = at + 2;
        if (from + length > tile.length) throw new Broken("log.entries", path);
        at = from + length;
        return Arrays.copyOfRange(tile, from, at);
    }

    boolean isAtEnd() {
        return at == tile.length;
    }
}
