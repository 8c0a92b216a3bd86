package de.kooperationsbuch.query.running;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** RFC 6962 word for word, without any thought of speed. */
public final class Tree {
    private Tree() {}

    public static byte[] root(List<byte[]> entries) {
        if (entries.size() == 1) return hash(0, entries.get(0), new byte[0]);
        int split = split(entries.size());
        return node(root(entries.subList(0, split)), root(entries.subList(split, entries.size())));
    }

    /** PATH(m, D[n]). */
    public static List<byte[]> inclusion(int index, List<byte[]> entries) {
        List<byte[]> path = new ArrayList<>();
        if (entries.size() == 1) return path;
        int split = split(entries.size());
        List<byte[]> left = entries.subList(0, split);
        List<byte[]> right = entries.subList(split, entries.size());
        path.addAll(index < split ? inclusion(index, left) : inclusion(index - split, right));
        path.add(root(index < split ? right : left));
        return path;
    }

    /** PROOF(m, D[n]). */
    public static List<byte[]> consistency(int from, List<byte[]> entries) {
        return from == entries.size() ? List.of() : subproof(from, entries, true);
    }

    private static List<byte[]> subproof(int from, List<byte[]> entries, boolean whole) {
        List<byte[]> proof = new ArrayList<>();
        if (from == entries.size()) {
            if (!whole) proof.add(root(entries));
            return proof;
        }
        int split = split(entries.size());
        List<byte[]> left = entries.subList(0, split);
        List<byte[]> right = entries.subList(split, entries.size());
        proof.addAll(from <= split ? subproof(from, left, whole) : subproof(from - split, right, false));
        proof.add(root(from <= split ? right : left));
        return proof;
    }

    /** The root that follows from a leaf and the hashes upwards, as RFC 9162 2.1.3.2 has it. */
    public static byte[] rootOf(byte[] entry, long index, long size, List<byte[]> path) {
        long node = index;
        long last = size - 1;
        byte[] root = hash(0, entry, new byte[0]);
        for (byte[] beside : path) {
            if (last == 0) throw new AssertionError("the path is too long");
            boolean right = (node & 1) == 1 || node == last;
            root = right ? node(beside, root) : node(root, beside);
            while (right && (node & 1) == 0 && node != 0) {
                node >>= 1;
                last >>= 1;
            }
            node >>= 1;
            last >>= 1;
        }
        if (last != 0) throw new AssertionError("the path is too short");
        return root;
    }

    public static byte[] node(byte[] left, byte[] right) {
        return hash(1, left, right);
    }

    static byte[] hash(int kind, byte[] left, byte[] right) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((byte) kind);
            sha256.update(left);
            return sha256.digest(right);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The largest power of two smaller than this. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
