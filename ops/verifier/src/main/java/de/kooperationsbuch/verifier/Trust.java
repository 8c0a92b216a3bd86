package de.kooperationsbuch.verifier;

import java.util.List;

/**
 * What the auditor brings along.
 *
 * @param keys those known to be the log's, at least one
 * @param kept checkpoints of earlier, or from somebody else
 * @param receipts of steps of the subject in question
 */
public record Trust(List<VerifierKey> keys, List<Checkpoint> kept, List<Receipt> receipts) {}
