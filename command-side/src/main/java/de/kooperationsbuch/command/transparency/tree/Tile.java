package de.kooperationsbuch.command.transparency.tree;

import java.util.Arrays;

/**
 * Up to 256 neighbouring hashes, each of a complete tree of height 8 × level.
 *
 * @param index counted in tiles of the level, from the left
 * @param hashes one after the other, 32 bytes each
 */
public record Tile(int level, long index, byte[] hashes) {
    static final int HEIGHT = 8;
    public static final int WIDTH = 1 << HEIGHT;

    public int width() {
        return hashes.length / TreeHash.BYTES;
    }

    public boolean isFull() {
        return width() == WIDTH;
    }

    /** @param at from 0, below the width */
    public byte[] hash(int at) {
        return Arrays.copyOfRange(hashes, at * TreeHash.BYTES, (at + 1) * TreeHash.BYTES);
    }

    /** The root over neighbours whose number is a power of two, from a place that is a multiple of it. */
    byte[] subtree(int from, int count) {
        if (count == 1) return hash(from);
        int half = count / 2;
        return TreeHash.node(subtree(from, half), subtree(from + half, half));
    }

    /** How many hashes there are at a level of a tree. */
    public static long hashes(int level, long size) {
        return level * HEIGHT >= Long.SIZE - 1 ? 0 : size >> level * HEIGHT;
    }
}
