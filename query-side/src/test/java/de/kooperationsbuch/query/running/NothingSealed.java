package de.kooperationsbuch.query.running;

import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.kernel.personal.Vault;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** The vault of a log in which nothing is sealed. */
public final class NothingSealed implements Vault {
    @Override
    public byte[] open(byte[] stored) {
        return stored;
    }

    @Override
    public byte[] closed(byte[] stored) {
        return stored;
    }

    @Override
    public long erasures() {
        return 0;
    }

    static Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(BookMapper::settle)
                .build();
    }
}
