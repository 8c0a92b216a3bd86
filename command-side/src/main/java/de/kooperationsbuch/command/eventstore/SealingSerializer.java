package de.kooperationsbuch.command.eventstore;

import de.kooperationsbuch.command.vault.BookVault;
import de.kooperationsbuch.command.vault.Sealed;
import de.kooperationsbuch.kernel.Step;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** Writes steps sealed and reads them opened, so that whoever handles events sees plain steps, and no clear text gets into what is stored. */
final class SealingSerializer implements Serializer {
    private final Serializer plain;
    private final BookVault vault;

    SealingSerializer(Serializer plain, BookVault vault) {
        this.plain = plain;
        this.vault = vault;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expected) {
        if (!(object instanceof Step step)) return plain.serialize(object, expected);
        SerializedObject<byte[]> clear = plain.serialize(step, byte[].class);
        Sealed sealed = vault.seal(step, clear.getData());
        return getConverter().convert(new SealedStep(sealed.payload(), clear.getType(), sealed.textKey()), expected);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expected) {
        return plain.canSerializeTo(expected);
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        SerializedObject<byte[]> bytes = getConverter().convert(stored, byte[].class);
        byte[] opened = vault.open(bytes.getData());
        return plain.deserialize(
                opened == bytes.getData()
                        ? bytes
                        : new SimpleSerializedObject<>(opened, byte[].class, stored.getType()));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        return plain.classForType(type);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        return plain.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return plain.getConverter();
    }
}
