package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.command.transparency.tree.GrowingTree;
import de.kooperationsbuch.command.transparency.tree.Tile;
import de.kooperationsbuch.command.transparency.tree.TreeHash;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tiles as they are stored, beside a tree that grows anew. */
final class ComparedTiles {
    private final JdbcClient jdbc;
    private final TileTable tiles;
    private final GrowingTree tree;
    private long compared;
    private @Nullable Tile seen;

    ComparedTiles(JdbcClient jdbc, GrowingTree tree) {
        this.jdbc = jdbc;
        this.tiles = new TileTable(jdbc);
        this.tree = tree;
    }

    /** How many were compared as a whole. */
    long compared() {
        return compared;
    }

    /** Whether the tile of the lowest level has the hash of this entry at its position. */
    boolean has(long position, byte[] entry) {
        int at = (int) (position % Tile.WIDTH);
        Tile tile = stored(0, position / Tile.WIDTH);
        return at < tile.width() && Arrays.equals(tile.hash(at), TreeHash.leaf(entry));
    }

    LogBroken changed(long position) {
        return changed(position, 0, position / Tile.WIDTH);
    }

    private static LogBroken changed(long position, int level, long index) {
        return new LogBroken(Difference.at(position, Part.TILE, "tile-changed", level, index));
    }

    private Tile stored(int level, long index) {
        if (seen == null || seen.level() != level || seen.index() != index)
            seen = tiles.read(level, index)
                    .orElseThrow(() ->
                            new LogBroken(Difference.at(first(level, index), Part.TILE, "tile-missing", level, index)));
        return seen;
    }

    private static long first(int level, long index) {
        return index << 8 * (level + 1);
    }

    /** To be asked after each leaf. */
    void compareFull() {
        if (tree.size() % Tile.WIDTH == 0)
            tree.takeGrown().stream().filter(Tile::isFull).forEach(this::compare);
    }

    private void compare(Tile tile) {
        if (!Arrays.equals(tile.hashes(), stored(tile.level(), tile.index()).hashes()))
            throw changed(first(tile.level(), tile.index()), tile.level(), tile.index());
        compared++;
    }

    /** The tiles that are not full; and there are no others than those of the tree. */
    void compareEdge() {
        tree.edge().forEach(this::compare);
        jdbc.sql("SELECT level, index FROM tiles ORDER BY level, index").query(row -> {
            int level = row.getInt(1);
            long index = row.getLong(2);
            if (level < 0 || index < 0 || index * Tile.WIDTH >= Tile.hashes(level, tree.size()))
                throw new LogBroken(Difference.at(tree.size(), Part.TILE, "tile-inserted", level, index));
        });
    }
}
