package de.kooperationsbuch.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tree as RFC 6962 (2.1) defines it, by recursion, without any thought of speed but that no part is hashed twice. */
final class NaiveTree {
    private final List<byte[]> leaves;
    private final Map<Long, byte[]> known = new HashMap<>();

    NaiveTree(List<byte[]> leaves) {
        this.leaves = leaves;
    }

    byte[] root(int size) {
        return size == 0 ? sha256(new byte[0]) : hash(0, size);
    }

    List<byte[]> inclusion(int index, int size) {
        List<byte[]> proof = new ArrayList<>();
        path(index, 0, size, proof);
        return proof;
    }

    List<byte[]> consistency(int from, int to) {
        List<byte[]> proof = new ArrayList<>();
        subproof(from, 0, to, true, proof);
        return proof;
    }

    byte[] hash(int from, int to) {
        long key = (long) from << 32 | to;
        byte[] hash = known.get(key);
        if (hash != null) return hash;
        int middle = from + split(to - from);
        hash = to - from == 1
                ? sha256(new byte[] {0}, leaves.get(from))
                : sha256(new byte[] {1}, hash(from, middle), hash(middle, to));
        known.put(key, hash);
        return hash;
    }

    private void path(int index, int from, int to, List<byte[]> proof) {
        if (to - from == 1) return;
        int middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle, proof);
            proof.add(hash(middle, to));
        } else {
            path(index, middle, to, proof);
            proof.add(hash(from, middle));
        }
    }

    private void subproof(int size, int from, int to, boolean whole, List<byte[]> proof) {
        if (size == to) {
            if (!whole) proof.add(hash(from, to));
            return;
        }
        int middle = from + split(to - from);
        if (size <= middle) {
            subproof(size, from, middle, whole, proof);
            proof.add(hash(middle, to));
        } else {
            subproof(size, middle, to, false, proof);
            proof.add(hash(from, middle));
        }
    }

    /** The largest power of two below. */
    private static int split(int size) {
        return size < 2 ? 1 : Integer.highestOneBit(size - 1);
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
