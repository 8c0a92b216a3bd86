package de.kooperationsbuch.command.transparency.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** RFC 6962, section 2.1, word by word, over all leaves at once. */
public final class NaiveTree {
    private NaiveTree() {}

    static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) return TreeHash.leaf(leaves.get(0));
        int k = split(leaves.size());
        return TreeHash.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    static List<byte[]> path(int m, List<byte[]> leaves) {
        if (leaves.size() == 1) return new ArrayList<>();
        int k = split(leaves.size());
        List<byte[]> left = leaves.subList(0, k);
        List<byte[]> right = leaves.subList(k, leaves.size());
        List<byte[]> path = m < k ? path(m, left) : path(m - k, right);
        path.add(root(m < k ? right : left));
        return path;
    }

    static List<byte[]> proof(int m, List<byte[]> leaves) {
        return m == leaves.size() ? List.of() : subproof(m, leaves, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> leaves, boolean whole) {
        if (m == leaves.size()) return whole ? new ArrayList<>() : new ArrayList<>(List.of(root(leaves)));
        int k = split(leaves.size());
        List<byte[]> left = leaves.subList(0, k);
        List<byte[]> right = leaves.subList(k, leaves.size());
        List<byte[]> proof = m <= k ? subproof(m, left, whole) : subproof(m - k, right, false);
        proof.add(root(m <= k ? right : left));
        return proof;
    }

    private static int split(int size) {
        int k = 1;
        while (k * 2 < size) k *= 2;
        return k;
    }

    /** Whether a proof leads from one root to the other, after RFC 9162, section 2.1.4.2. */
    public static boolean leads(long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> proof) {
        if (first == second) return proof.isEmpty() && Arrays.equals(firstRoot, secondRoot);
        List<byte[]> path = new ArrayList<>(proof);
        if (Long.bitCount(first) == 1) path.add(0, firstRoot);
        if (path.isEmpty()) return false;
        long fn = first - 1;
        long sn = second - 1;
        for (; (fn & 1) == 1; sn >>= 1) fn >>= 1;
        byte[] fr = path.get(0);
        byte[] sr = path.get(0);
        for (byte[] c : path.subList(1, path.size())) {
            if (sn == 0) return false;
            if ((fn & 1) == 1 || fn == sn) {
                fr = TreeHash.node(c, fr);
                sr = TreeHash.node(c, sr);
                for (; (fn & 1) == 0 && fn != 0; sn >>= 1) fn >>= 1;
            } else sr = TreeHash.node(sr, c);
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(fr, firstRoot) && Arrays.equals(sr, secondRoot);
    }
}
