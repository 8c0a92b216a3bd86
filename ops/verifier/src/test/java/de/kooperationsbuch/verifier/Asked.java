package de.kooperationsbuch.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks the verifier as tests do: by what it says in English. */
final class Asked {
    private static final Words ENGLISH = new Words(Locale.ENGLISH);

    private Asked() {}

    static Trust trust(TestKey key, String... kept) {
        try {
            List<Checkpoint> checkpoints = new ArrayList<>();
            for (String note : kept) checkpoints.add(Checkpoint.of(note));
            return new Trust(List.of(VerifierKey.of(key.verifier())), checkpoints, List.of());
        } catch (Broken broken) {
            throw new AssertionError(ENGLISH.say(broken.sentence()));
        }
    }

    /** The same trust, and receipts of these files beside it. */
    static Trust with(Trust trust, String... receipts) {
        try {
            List<Receipt> kept = new ArrayList<>();
            for (String file : receipts) kept.add(Receipt.of("receipt", file.getBytes(StandardCharsets.UTF_8)));
            return new Trust(trust.keys(), trust.kept(), kept);
        } catch (Broken broken) {
            throw new AssertionError(ENGLISH.say(broken.sentence()));
        }
    }

    static Report receipt(String file, Trust trust) {
        return ReceiptCheck.of(file.getBytes(StandardCharsets.UTF_8), trust);
    }

    static Report bundle(List<String> lines, Trust trust) {
        return bundle(TestBook.file(lines), trust);
    }

    static Report bundle(byte[] file, Trust trust) {
        try {
            return BundleCheck.of(new ByteArrayInputStream(file), trust, null);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String failures(Report report) {
        return said(report.failing());
    }

    static String said(List<Sentence> sentences) {
        return String.join("\n", sentences.stream().map(ENGLISH::say).toList());
    }
}
