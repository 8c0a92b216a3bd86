package de.kooperationsbuch.verifier;

/** Where a tile lies below {@code /log/}, as C2SP's tlog-tiles has it. */
final class TilePath {
    static final int WIDTH = 256;

    private TilePath() {}

    /** @param level of the tree of tiles, or {@code entries} */
    static String of(String level, long index, int width) {
        StringBuilder path = new StringBuilder(String.format("%03d", index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) path.insert(0, String.format("x%03d/", rest % 1000));
        return "tile/" + level + "/" + path + (width == WIDTH ? "" : ".p/" + width);
    }
}
