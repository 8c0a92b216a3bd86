package de.kooperationsbuch.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether a later checkpoint extends an earlier one, by what the book answers at {@code /api/log/consistency}. */
final class ConsistencyCheck {
    private ConsistencyCheck() {}

    static Report of(Checkpoint older, Checkpoint newer, byte[] answer, Trust trust) {
        Report report = new Report();
        try {
            for (Checkpoint each : List.of(older, newer))
                report.holds(
                        "signature.one",
                        each.origin(),
                        each.size(),
                        each.signer(trust.keys()).text());
            if (!older.origin().equals(newer.origin())) throw new Broken("kept.origin", older.origin(), newer.origin());
            if (!Merkle.extend(older.size(), older.root(), newer.size(), newer.root(), proof(answer, older, newer)))
                throw new Broken("consistency.proof", newer.size(), older.size());
            report.holds("consistency.holds", newer.size(), older.size());
        } catch (Broken broken) {
            report.fails(broken.sentence());
        }
        return report;
    }

    private static List<byte[]> proof(byte[] answer, Checkpoint older, Checkpoint newer) throws Broken {
        if (!(Json.of(answer) instanceof Map<?, ?> members && members.get("proof") instanceof List<?> hashes))
            throw new Broken("consistency.answer");
        if (!is(members.get("from"), older.size()) || !is(members.get("to"), newer.size()))
            throw new Broken("consistency.sizes", older.size(), newer.size());
        List<byte[]> proof = new ArrayList<>();
        for (Object hash : hashes) {
            if (!(hash instanceof String text)) throw new Broken("consistency.answer");
            proof.add(Base64Text.hash(text));
        }
        return proof;
    }

    private static boolean is(Object number, long size) {
        return new Json.Literal(Long.toString(size)).equals(number);
    }
}
