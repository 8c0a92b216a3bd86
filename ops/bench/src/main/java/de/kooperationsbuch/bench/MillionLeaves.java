package de.kooperationsbuch.bench;

import de.kooperationsbuch.command.transparency.Follower;
import de.kooperationsbuch.command.transparency.tree.GrowingTree;
import de.kooperationsbuch.command.transparency.tree.Tile;
import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** How long a proof takes in a tree of a million leaves, which lie in the log's own tables. Its leaves are bytes by chance. */
final class MillionLeaves {
    private static final int SIZE = 1_000_000;
    private static final int BATCH = 50_000;
    private static final int WARM_UP = 1_000;
    private static final int COUNT = 5_000;
    private static final double MOST = 5;
    private final Random random = new Random(1);
    private final TransparencyLog log;
    private final JdbcClient jdbc;

    MillionLeaves(ApplicationContext writeSide) {
        // what is stored here has no events: nobody may follow any more
        writeSide.getBean(Follower.class).stop();
        this.log = writeSide.getBean(TransparencyLog.class);
        this.jdbc = JdbcClient.create(writeSide.getBean(DataSource.class));
    }

    void measure(Table table) {
        grow();
        add(table, "proof of inclusion", leaf -> log.inclusion(leaf, SIZE));
        add(table, "proof of consistency", from -> log.consistency(Math.max(1, from), SIZE));
    }

    private void add(Table table, String name, LongFunction<List<byte[]>> proof) {
        double[] times = new double[COUNT];
        for (int i = -WARM_UP; i < COUNT; i++) {
            long place = random.nextInt(SIZE);
            long start = System.nanoTime();
            if (proof.apply(place).isEmpty()) throw new IllegalStateException("no proof for " + place);
            if (i >= 0) times[i] = (System.nanoTime() - start) / 1e6;
        }
        String measure = name + ", a million leaves, ";
        table.add(Line.plain(measure + "p50 ms", Figures.percentile(times, 50)));
        table.add(Line.atMost(measure + "p99 ms", Figures.percentile(times, 99), MOST));
    }

    private void grow() {
        long size = log.latest().size();
        GrowingTree tree = GrowingTree.of(size, (level, index) -> tile(level, index, Tile.hashes(level, size)));
        while (tree.size() < SIZE) {
            long from = tree.size();
            List<byte[]> entries = entries((int) Math.min(BATCH, SIZE - from));
            entries.forEach(tree::add);
            storeLeaves(from, entries);
            storeTiles(tree.takeGrown());
        }
        jdbc.sql("UPDATE transparency_log SET size = ?").param(SIZE).update();
    }

    private Tile tile(int level, long index, long hashes) {
        return new Tile(
                level,
                index,
                log.tile(level, index, (int) (hashes % Tile.WIDTH)).orElseThrow());
    }

    private List<byte[]> entries(int count) {
        List<byte[]> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] entry = new byte[32];
            random.nextBytes(entry);
            entries.add(entry);
        }
        return entries;
    }

    private void storeLeaves(long from, List<byte[]> entries) {
        jdbc.sql("INSERT INTO leaves (position, entry) SELECT * FROM unnest(?, ?)")
                .param(new SqlArrayValue(
                        "bigint",
                        LongStream.range(from, from + entries.size()).boxed().toArray()))
                .param(bytes(entries))
                .update();
    }

    private void storeTiles(List<Tile> tiles) {
        jdbc.sql("INSERT INTO tiles (level, index, hashes) SELECT * FROM unnest(?, ?, ?)"
                        + " ON CONFLICT (level, index) DO UPDATE SET hashes = excluded.hashes")
                .param(new SqlArrayValue(
                        "integer", tiles.stream().map(Tile::level).toArray()))
                .param(new SqlArrayValue(
                        "bigint", tiles.stream().map(Tile::index).toArray()))
                .param(bytes(tiles.stream().map(Tile::hashes).toList()))
                .update();
    }

    private static SqlArrayValue bytes(List<byte[]> values) {
        return new SqlArrayValue("bytea", (Object[]) values.toArray(byte[][]::new));
    }
}
