package de.kooperationsbuch.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes all tiles of hashes anew from the leaves, level upon level, and hands each over as soon as it is complete. */
final class TileTower {
    private final List<List<byte[]>> levels = new ArrayList<>();
    private final List<Long> made = new ArrayList<>();
    private final TileTaker taker;

    @FunctionalInterface
    interface TileTaker {
        /** @param hashes 32 bytes each */
        void take(int level, long index, int width, byte[] hashes) throws IOException;
    }

    TileTower(TileTaker taker) {
        this.taker = taker;
    }

    void add(byte[] leaf) throws IOException {
        add(0, leaf);
    }

    /** Hands over the tiles that stay partial. */
    void end() throws IOException {
        for (int level = 0; level < levels.size(); level++)
            if (!levels.get(level).isEmpty()) hand(level);
    }

    private void add(int level, byte[] hash) throws IOException {
        if (level == levels.size()) {
            levels.add(new ArrayList<>());
            made.add(0L);
        }
        List<byte[]> tile = levels.get(level);
        tile.add(hash);
        if (tile.size() < TilePath.WIDTH) return;
        CompactRange whole = new CompactRange();
        tile.forEach(whole::add);
        hand(level);
        add(level + 1, whole.root());
    }

    private void hand(int level) throws IOException {
        List<byte[]> tile = levels.get(level);
        ByteArrayOutputStream hashes = new ByteArrayOutputStream(tile.size() * Hashes.BYTES);
        tile.forEach(hashes::writeBytes);
        long index = made.get(level);
        taker.take(level, index, tile.size(), hashes.toByteArray());
        made.set(level, index + 1);
        tile.clear();
    }
}
