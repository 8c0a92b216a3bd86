package de.kooperationsbuch.app;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What somebody outside works out from what the book hands out, in as few lines as possible. */
final class Merkle {
    private Merkle() {}

    /** The root over all entries: RFC 6962, 2.1. */
    static byte[] root(List<byte[]> entries) {
        if (entries.size() == 1) return sha256(new byte[] {0}, entries.get(0));
        int split = Integer.highestOneBit(entries.size() - 1);
        return node(root(entries.subList(0, split)), root(entries.subList(split, entries.size())));
    }

    /** The root that follows from one entry and the hashes upwards: RFC 9162, 2.1.3.2. */
    static byte[] root(byte[] entry, long index, long size, List<byte[]> path) {
        byte[] root = sha256(new byte[] {0}, entry);
        long last = size - 1;
        for (byte[] beside : path) {
            boolean isRight = (index & 1) == 1 || index == last;
            root = isRight ? node(beside, root) : node(root, beside);
            while (isRight && (index & 1) == 0 && index != 0) {
                index >>= 1;
                last >>= 1;
            }
            index >>= 1;
            last >>= 1;
        }
        if (last != 0) throw new AssertionError("the path ends before the root");
        return root;
    }

    /** Whether the hashes lead from the root of one size to that of a later one: RFC 9162, 2.1.4.2. */
    static boolean extend(long from, byte[] root, long to, byte[] later, List<byte[]> proof) {
        List<byte[]> path = new ArrayList<>(proof);
        if (Long.bitCount(from) == 1) path.add(0, root);
        long node = from - 1;
        long last = to - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        byte[] old = path.get(0);
        byte[] now = path.get(0);
        for (byte[] beside : path.subList(1, path.size())) {
            if ((node & 1) == 1 || node == last) {
                old = node(beside, old);
                now = node(beside, now);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else now = node(now, beside);
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(old, root) && MessageDigest.isEqual(now, later);
    }

    private static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    /** A part with its length before it. */
    static byte[] counted(byte[] part) {
        return ByteBuffer.allocate(Integer.BYTES + part.length)
                .putInt(part.length)
                .put(part)
                .array();
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) sha256.update(part);
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] hmac(byte[] key, byte[] text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
