package de.kooperationsbuch.command.eventstore;

import de.kooperationsbuch.command.vault.TextKey;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** A step as it is stored, with the key of its texts if it has some: to be stored together. */
final class SealedStep extends SimpleSerializedObject<byte[]> {
    private final @Nullable TextKey textKey;

    SealedStep(byte[] payload, SerializedType type, @Nullable TextKey textKey) {
        super(payload, byte[].class, type);
        this.textKey = textKey;
    }

    @Nullable
    TextKey textKey() {
        return textKey;
    }
}
