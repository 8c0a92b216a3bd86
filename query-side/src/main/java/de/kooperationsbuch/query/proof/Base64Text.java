package de.kooperationsbuch.query.proof;

import java.util.Base64;
import java.util.List;

/** Bytes as all proofs write them: the standard alphabet, padded. */
final class Base64Text {
    private Base64Text() {}

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static List<String> of(List<byte[]> all) {
        return all.stream().map(Base64Text::of).toList();
    }
}
