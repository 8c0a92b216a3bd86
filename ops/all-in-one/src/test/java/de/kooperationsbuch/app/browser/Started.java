package de.kooperationsbuch.app.browser;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that was started once, or could not be: then everybody who asks for it hears why, and nobody tries again. */
record Started(@Nullable Closeable thing, @Nullable Throwable failure) implements Closeable {
    static Started by(Supplier<? extends Closeable> start) {
        try {
            return new Started(start.get(), null);
        } catch (RuntimeException | Error e) {
            return new Started(null, e);
        }
    }

    Closeable get() {
        if (thing == null) throw new IllegalStateException(failure);
        return thing;
    }

    @Override
    public void close() throws IOException {
        if (thing != null) thing.close();
    }
}
