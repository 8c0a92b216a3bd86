package de.kooperationsbuch.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A whole log as a copy of what lies below {@code /log/}. */
public final class LogCheck {
    private final Path log;
    private final Trust trust;
    private final Report report = new Report();
    private final Map<String, Long> sequences = new HashMap<>();
    private long tiles;

    private LogCheck(Path log, Trust trust) {
        this.log = log;
        this.trust = trust;
    }

    /** @throws IOException if there is no checkpoint, or a file cannot be read */
    public static Report of(Path log, Trust trust) throws IOException {
        LogCheck check = new LogCheck(log, trust);
        byte[] checkpoint = Files.readAllBytes(log.resolve("checkpoint"));
        try {
            check.read(Checkpoint.of(Utf8.text(checkpoint)));
        } catch (Broken broken) {
            check.report.fails(broken.sentence());
        }
        return check.report;
    }

    private void read(Checkpoint checkpoint) throws IOException, Broken {
        signature(checkpoint);
        LeafScan scan = new LeafScan(checkpoint, trust, report);
        TileTower tower = new TileTower(this::compare);
        for (long from = 0; from < checkpoint.size(); from += TilePath.WIDTH)
            leaves(from, (int) Math.min(TilePath.WIDTH, checkpoint.size() - from), scan, tower);
        tower.end();
        scan.end();
        if (report.allHolds()) report.holds("log.holds", tiles, sequences.size());
    }

    private void signature(Checkpoint checkpoint) {
        try {
            VerifierKey signer = checkpoint.signer(trust.keys());
            report.holds("signature.one", checkpoint.origin(), checkpoint.size(), signer.text());
        } catch (Broken broken) {
            report.fails(broken.sentence());
        }
    }

    private void leaves(long from, int width, LeafScan scan, TileTower tower) throws IOException, Broken {
        TileFile file = file("entries", from / TilePath.WIDTH, width);
        EntryTile tile = new EntryTile(file.path(), file.bytes());
        for (int i = 0; i < width; i++) {
            byte[] entry = tile.next();
            byte[] hash = Merkle.leaf(entry);
            tower.add(hash);
            Entry leaf = leaf(scan, from + i, entry, hash);
            if (leaf != null) sequence(leaf);
        }
        if (file.exact() && !tile.isAtEnd()) throw new Broken("log.entries", file.path());
        tiles++;
    }

    private static Entry leaf(LeafScan scan, long index, byte[] entry, byte[] hash) throws Broken {
        try {
            return scan.add(entry, hash);
        } catch (Broken broken) {
            throw new Broken("in.leaf", Long.toString(index), broken.sentence());
        }
    }

    private void sequence(Entry leaf) {
        long expected = sequences.getOrDefault(leaf.tag(), 0L);
        sequences.put(leaf.tag(), leaf.sequence() + 1);
        if (leaf.sequence() != expected)
            report.fails("log.sequence", Long.toString(leaf.position()), leaf.sequence(), expected);
    }

    private void compare(int level, long index, int width, byte[] hashes) throws IOException {
        tiles++;
        try {
            TileFile file = file(Integer.toString(level), index, width);
            byte[] found = file.exact() ? file.bytes() : Arrays.copyOf(file.bytes(), hashes.length);
            if (!Arrays.equals(found, hashes)) report.fails("log.tile", file.path());
        } catch (Broken broken) {
            report.fails(broken.sentence());
        }
    }

    /** @param exact false if it is a wider one that came later, of which only the beginning counts */
    private record TileFile(String path, byte[] bytes, boolean exact) {}

    private TileFile file(String level, long index, int width) throws IOException, Broken {
        for (int each : new int[] {width, TilePath.WIDTH}) {
            String path = TilePath.of(level, index, each);
            Path file = log.resolve(path);
            if (Files.isRegularFile(file)) return new TileFile(path, Files.readAllBytes(file), each == width);
        }
        throw new Broken("log.missing", TilePath.of(level, index, width));
    }
}
