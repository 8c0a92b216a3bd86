package de.kooperationsbuch.verifier;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Hashes and proofs of RFC 6962, read as RFC 9162 (2.1.3.2 and 2.1.4.2) tells how to check them. */
final class Merkle {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Merkle() {}

    static byte[] leaf(byte[] entry) {
        return Hashes.of(LEAF, entry);
    }

    static byte[] node(byte[] left, byte[] right) {
        return Hashes.of(NODE, left, right);
    }

    /** Whether the leaf of this index, by its hash, is in the tree of this size and root. */
    static boolean includes(long index, byte[] leaf, long size, byte[] root, List<byte[]> proof) {
        if (index < 0 || index >= size || leaf.length != Hashes.BYTES) return false;
        long at = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] sibling : proof) {
            if (last == 0) return false;
            if ((at & 1) == 1 || at == last) {
                hash = node(sibling, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = node(hash, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether the later tree begins with the earlier one. That the empty tree is in every tree proves nothing, and is false here. */
    static boolean extend(long from, byte[] fromRoot, long to, byte[] toRoot, List<byte[]> proof) {
        if (from < 1 || from > to) return false;
        if (from == to) return proof.isEmpty() && Arrays.equals(fromRoot, toRoot);
        Iterator<byte[]> path = proof.iterator();
        boolean whole = Long.bitCount(from) == 1;
        if (!whole && !path.hasNext()) return false;
        byte[] first = whole ? fromRoot : path.next();
        byte[] second = first;
        int shared = Long.numberOfTrailingZeros(from);
        long at = (from - 1) >> shared;
        long last = (to - 1) >> shared;
        while (path.hasNext()) {
            if (last == 0) return false;
            byte[] hash = path.next();
            if ((at & 1) == 1 || at == last) {
                first = node(hash, first);
                second = node(hash, second);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                second = node(second, hash);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(first, fromRoot) && Arrays.equals(second, toRoot);
    }
}
