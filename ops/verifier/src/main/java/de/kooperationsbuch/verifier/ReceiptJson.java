package de.kooperationsbuch.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the JSON of a receipt. Its keys are not read: that a file names them is no reason to trust them. */
final class ReceiptJson {
    private final Map<?, ?> members;

    private ReceiptJson(Object json) throws Broken {
        if (!(json instanceof Map<?, ?> object)) throw new Broken("receipt");
        this.members = object;
    }

    static Receipt of(String name, byte[] file) throws Broken {
        ReceiptJson json = new ReceiptJson(Json.of(file));
        Checkpoint checkpoint = Checkpoint.of(json.text("checkpoint"));
        return new Receipt(
                name, checkpoint, json.number("index"), Utf8.bytes(json.text("leaf")), json.proof(), json.step());
    }

    private ReceiptStep step() throws Broken {
        BundledEvent event = members.containsKey("event") ? new ReceiptJson(members.get("event")).event(this) : null;
        return new ReceiptStep(text("subject"), text("stepId"), hashIfAny("tagKey"), event);
    }

    private BundledEvent event(ReceiptJson receipt) throws Broken {
        return new BundledEvent(
                receipt.number("index"),
                Base64Text.hash(text("salt")),
                text("type"),
                text("payloadType"),
                members.containsKey("revision") ? text("revision") : "",
                text("eventId"),
                text("stepId"),
                Base64Text.bytes(text("payload")),
                Base64Text.bytes(text("metaData")),
                hashIfAny("textKey"),
                receipt.proof());
    }

    private byte[] hashIfAny(String member) throws Broken {
        return members.containsKey(member) ? Base64Text.hash(text(member)) : null;
    }

    private List<byte[]> proof() throws Broken {
        if (!(members.get("proof") instanceof List<?> list)) throw new Broken("receipt.member", "proof");
        List<byte[]> proof = new ArrayList<>();
        for (Object hash : list) {
            if (!(hash instanceof String text)) throw new Broken("receipt.member", "proof");
            proof.add(Base64Text.hash(text));
        }
        return proof;
    }

    private long number(String member) throws Broken {
        if (!(members.get(member) instanceof Json.Literal number)) throw new Broken("receipt.member", member);
        return Decimal.of(number.text());
    }

    private String text(String member) throws Broken {
        if (!(members.get(member) instanceof String text)) throw new Broken("receipt.member", member);
        return text;
    }
}
