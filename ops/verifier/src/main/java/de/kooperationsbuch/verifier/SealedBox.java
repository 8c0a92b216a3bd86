package de.kooperationsbuch.verifier;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Texts of a payload that are stored encrypted, and where they belong. */
record SealedBox(String key, List<String> at, byte[] commitment, byte[] box) {
    private static final byte[] COMMITTED = Utf8.bytes("kooperationsbuch key\n");
    private static final int IV = 12;
    private static final int TAG = 16;

    /** The boxes of a payload, none if it has none. */
    static List<SealedBox> in(Object payload) throws Broken {
        List<SealedBox> boxes = new ArrayList<>();
        if (payload instanceof Map<?, ?> members && members.get("sealed") instanceof List<?> sealed)
            for (Object box : sealed) boxes.add(of(box));
        return boxes;
    }

    private static SealedBox of(Object json) throws Broken {
        if (json instanceof Map<?, ?> box
                && box.get("key") instanceof String key
                && box.get("at") instanceof List<?> at
                && box.get("commitment") instanceof String commitment
                && box.get("box") instanceof String bytes)
            return new SealedBox(key, texts(at), Base64Text.hash(commitment), Base64Text.bytes(bytes));
        throw new Broken("texts.box");
    }

    /** The texts in it, in the order of {@code at}. */
    List<String> open(byte[] key, String associated) throws Broken {
        if (!Arrays.equals(commitment, Hashes.of(COMMITTED, key))) throw new Broken("texts.commitment");
        if (box.length < IV + TAG) throw new Broken("texts.closed");
        List<String> texts = texts(Json.of(decrypt(key, associated)) instanceof List<?> list ? list : List.of(0));
        if (texts.size() != at.size()) throw new Broken("texts.count", at.size(), texts.size());
        return texts;
    }

    private byte[] decrypt(byte[] key, String associated) throws Broken {
        try {
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG, box, 0, IV));
            aes.updateAAD(Utf8.bytes(associated));
            return aes.doFinal(box, IV, box.length - IV);
        } catch (GeneralSecurityException e) {
            throw new Broken("texts.closed");
        }
    }

    private static List<String> texts(List<?> list) throws Broken {
        List<String> texts = new ArrayList<>();
        for (Object text : list) {
            if (!(text instanceof String string)) throw new Broken("texts.box");
            texts.add(string);
        }
        return texts;
    }
}
