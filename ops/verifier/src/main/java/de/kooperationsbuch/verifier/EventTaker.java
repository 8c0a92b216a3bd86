package de.kooperationsbuch.verifier;

/** Is told each event of a bundle of which everything holds. */
@FunctionalInterface
public interface EventTaker {
    /**
     * @param recordedAt the instant that the log gives
     * @param payload as {@link Json} reads it, texts opened where the bundle has their key
     */
    void take(long position, String recordedAt, String payloadType, String stepId, Object payload);
}
