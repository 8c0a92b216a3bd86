package de.kooperationsbuch.command.eventstore;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** A step as it is stored, with the wrapped key of its texts if it has some: to be stored together. */
final class SealedStep extends SimpleSerializedObject<byte[]> {
    private final byte @Nullable [] textKey;

    SealedStep(byte[] payload, SerializedType type, byte @Nullable [] textKey) {
        super(payload, byte[].class, type);
        this.textKey = textKey;
    }

    byte @Nullable [] textKey() {
        return textKey;
    }
}
