package de.kooperationsbuch.command.transparency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.kooperationsbuch.command.transparency.tree.Tile;
import de.kooperationsbuch.command.transparency.tree.Tiles;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** The tiles in PostgreSQL. Full ones do not change any more, and some are kept at hand. */
final class TileTable implements Tiles {
    private static final int AT_HAND = 1_000;
    private final JdbcClient jdbc;
    private final Cache<String, Tile> full =
            Caffeine.newBuilder().maximumSize(AT_HAND).executor(Runnable::run).build();

    TileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Tile tile(int level, long index) {
        return find(level, index)
                .orElseThrow(() -> new IllegalStateException("there is no tile " + index + " of level " + level));
    }

    Optional<Tile> find(int level, long index) {
        Tile known = full.getIfPresent(level + "/" + index);
        if (known != null) return Optional.of(known);
        Optional<Tile> tile = read(level, index);
        tile.filter(Tile::isFull).ifPresent(whole -> full.put(level + "/" + index, whole));
        return tile;
    }

    /** As it is stored now. */
    Optional<Tile> read(int level, long index) {
        return jdbc.sql("SELECT hashes FROM tiles WHERE level = ? AND index = ?")
                .param(level)
                .param(index)
                .query((row, number) -> new Tile(level, index, row.getBytes(1)))
                .optional();
    }

    void store(List<Tile> tiles) {
        jdbc.sql("INSERT INTO tiles (level, index, hashes) SELECT * FROM unnest(?, ?, ?)"
                        + " ON CONFLICT (level, index) DO UPDATE SET hashes = excluded.hashes")
                .param(new SqlArrayValue(
                        "integer", tiles.stream().map(Tile::level).toArray()))
                .param(new SqlArrayValue(
                        "bigint", tiles.stream().map(Tile::index).toArray()))
                .param(new SqlArrayValue(
                        "bytea", (Object[]) tiles.stream().map(Tile::hashes).toArray(byte[][]::new)))
                .update();
    }
}
