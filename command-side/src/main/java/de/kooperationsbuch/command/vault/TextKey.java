package de.kooperationsbuch.command.vault;

/**
 * The key of a step's texts.
 *
 * @param wrapped as it is stored
 */
public record TextKey(byte[] key, byte[] wrapped) {
    /** Without the key, whatever is logged. */
    @Override
    public String toString() {
        return "a key of texts";
    }
}
