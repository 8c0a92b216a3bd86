package de.kooperationsbuch.verifier;

import java.util.Base64;

/** Base64 as it is written in exactly one way: standard alphabet, padding, no bits left over. */
final class Base64Text {
    private Base64Text() {}

    static byte[] bytes(String text) throws Broken {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) return bytes;
        } catch (IllegalArgumentException e) {
            throw new Broken("base64", shortened(text));
        }
        throw new Broken("base64", shortened(text));
    }

    static byte[] hash(String text) throws Broken {
        byte[] hash = bytes(text);
        if (hash.length != Hashes.BYTES) throw new Broken("length", shortened(text), Hashes.BYTES, hash.length);
        return hash;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }
}
