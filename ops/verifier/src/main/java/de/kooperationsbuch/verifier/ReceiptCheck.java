package de.kooperationsbuch.verifier;

/** A receipt by itself: whether its leaf is in the log, and of which step it is as far as the receipt opens it. */
final class ReceiptCheck {
    private final Report report = new Report();

    private ReceiptCheck() {}

    static Report of(byte[] file, Trust trust) {
        ReceiptCheck check = new ReceiptCheck();
        try {
            check.read(Receipt.of("", file), trust);
        } catch (Broken broken) {
            check.report.fails(broken.sentence());
        }
        return check.report;
    }

    private void read(Receipt receipt, Trust trust) throws Broken {
        Checkpoint checkpoint = receipt.checkpoint();
        String signer = checkpoint.signer(trust.keys()).text();
        report.holds("signature.one", checkpoint.origin(), checkpoint.size(), signer);
        Entry leaf = receipt.proven(trust);
        String position = Long.toString(leaf.position());
        report.holds("receipt.holds", position, leaf.recordedAt(), leaf.sequence() + 1, leaf.tag(), leaf.content());
        ReceiptStep step = receipt.step();
        if (step != null && step.tagKey() != null) report.holds("receipt.filed", step.subject(), step.key());
        if (step != null && step.event() != null)
            report.holds(
                    "receipt.opened",
                    step.stepId(),
                    step.subject(),
                    step.event().payloadType());
    }
}
