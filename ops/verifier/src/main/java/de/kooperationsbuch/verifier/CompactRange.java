package de.kooperationsbuch.verifier;

import java.util.ArrayDeque;
import java.util.Deque;

/** A tree that grows by its leaves' hashes and keeps of them only the roots of its whole parts, one for each bit of its size. */
final class CompactRange {
    private final Deque<byte[]> parts = new ArrayDeque<>();
    private long size;

    void add(byte[] leaf) {
        byte[] hash = leaf;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) hash = Merkle.node(parts.pop(), hash);
        parts.push(hash);
        size++;
    }

    long size() {
        return size;
    }

    byte[] root() {
        byte[] root = null;
        for (byte[] part : parts) root = root == null ? part : Merkle.node(part, root);
        return root == null ? Hashes.of() : root;
    }
}
