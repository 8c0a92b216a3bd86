package de.kooperationsbuch.app.browser;

import java.io.Closeable;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the {@link Engine} and the {@link OpenBook}: each is started when the first test asks for it, and closed after the last test of all. */
final class InTheBrowser implements ParameterResolver {
    private static final Namespace SHARED = Namespace.create(InTheBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return type(parameter) == Engine.class || type(parameter) == OpenBook.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Engine engine = shared(test, Engine.class, Engine::start);
        return type(parameter) == Engine.class ? engine : shared(test, OpenBook.class, () -> new OpenBook(engine));
    }

    /** The store closes what it holds, the latest first: the book before the engine. */
    private static <T extends Closeable> T shared(ExtensionContext test, Class<T> type, Supplier<T> start) {
        Store store = test.getRoot().getStore(SHARED);
        return type.cast(store.computeIfAbsent(type, first -> Started.by(start), Started.class)
                .get());
    }

    private static Class<?> type(ParameterContext parameter) {
        return parameter.getParameter().getType();
    }
}
