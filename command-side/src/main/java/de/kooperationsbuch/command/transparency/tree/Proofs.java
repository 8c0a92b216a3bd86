package de.kooperationsbuch.command.transparency.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can be proven of a tree from its tiles, after RFC 6962. One for each proof: it remembers the tiles that it saw. */
public final class Proofs {
    private final Tiles tiles;

    private record Address(int level, long index) {}

    private final Map<Address, Tile> read = new HashMap<>();

    public Proofs(Tiles tiles) {
        this.tiles = tiles;
    }

    /** From the leaf upwards. */
    public List<byte[]> inclusion(long index, long size) {
        if (index < 0 || index >= size) throw new IllegalArgumentException("no leaf " + index + " among " + size);
        List<byte[]> path = new ArrayList<>();
        path(index, 0, size, path);
        return path;
    }

    private void path(long leaf, long from, long until, List<byte[]> path) {
        if (until - from == 1) return;
        long middle = from + split(until - from);
        if (leaf < middle) {
            path(leaf, from, middle, path);
            path.add(root(middle, until));
        } else {
            path(leaf, middle, until, path);
            path.add(root(from, middle));
        }
    }

    /** Empty if both are the same. */
    public List<byte[]> consistency(long from, long to) {
        if (from < 1 || from > to) throw new IllegalArgumentException("no tree of " + from + " within one of " + to);
        List<byte[]> proof = new ArrayList<>();
        if (from < to) extend(from, 0, to, true, proof);
        return proof;
    }

    private void extend(long old, long from, long until, boolean known, List<byte[]> proof) {
        if (old == until) {
            if (!known) proof.add(root(from, until));
            return;
        }
        long middle = from + split(until - from);
        if (old <= middle) {
            extend(old, from, middle, known, proof);
            proof.add(root(middle, until));
        } else {
            extend(old, middle, until, false, proof);
            proof.add(root(from, middle));
        }
    }

    /** The largest power of two below a number of leaves. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    private byte[] root(long from, long until) {
        long leaves = until - from;
        if (Long.bitCount(leaves) == 1) return complete(Long.numberOfTrailingZeros(leaves), from / leaves);
        long middle = from + split(leaves);
        return TreeHash.node(root(from, middle), root(middle, until));
    }

    private byte[] complete(int height, long index) {
        int level = height / Tile.HEIGHT;
        int count = 1 << height % Tile.HEIGHT;
        long first = index * count;
        Tile tile = read.computeIfAbsent(
                new Address(level, first / Tile.WIDTH), address -> tiles.tile(address.level(), address.index()));
        return tile.subtree((int) (first % Tile.WIDTH), count);
    }
}
