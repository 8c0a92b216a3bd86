package de.kooperationsbuch.app.browser;

import de.kooperationsbuch.app.FrontDesk;
import de.kooperationsbuch.app.RunningBook;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The running book with the data of the demo, open to visitors. One for all tests: whoever records something there chooses what nobody else counts. */
final class OpenBook implements Closeable {
    private final Map<String, String> memories = new HashMap<>();
    private final Engine engine;
    private final Path data;
    private final RunningBook book;

    OpenBook(Engine engine) {
        this.engine = engine;
        try {
            data = Files.createTempDirectory("open-book");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        book = RunningBook.on(data, "--demo");
        try {
            Lindenau.tell(book);
        } catch (RuntimeException | Error untold) {
            book.close();
            throw untold;
        }
    }

    URI address() {
        return book.address("/");
    }

    Visitor visitor(Look look) {
        return engine.visitor(address(), look);
    }

    /** With a finger instead of a mouse. */
    Visitor phone() {
        return engine.touching(address(), Look.usual().at(Look.PHONE));
    }

    /** @param account absent: not logged in; otherwise one of the demo, which logs in once for all its visits */
    Visitor visitor(Look look, @Nullable String account) {
        return account == null
                ? visitor(look)
                : engine.visitor(address(), look, memories.computeIfAbsent(account, this::loggedIn));
    }

    /**
     * Of a place that no other test knows.
     *
     * @param lines of an import; double quotes may be single
     * @param accounts of organisations in them that will log in
     */
    void tell(String lines, String... accounts) {
        try {
            HttpResponse<String> imported = book.imported("/api/imports", lines.replace('\'', '"'));
            if (imported.statusCode() != 200) throw new AssertionError(imported.body());
            for (String account : accounts) book.invite(account);
            book.seen(imported);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A step that has a title and nothing else to say, by an organisation that knows of it. */
    void record(String step, String by, String cooperation) {
        String envelope = "{'step':'%s','by':'%s','cooperation':'%s','data':{'title':'Für alle'}}";
        try {
            HttpResponse<String> recorded =
                    book.record(envelope.formatted(step, by, cooperation).replace('\'', '"'));
            if (recorded.statusCode() != 201) throw new AssertionError(recorded.body());
            book.seen(recorded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String loggedIn(String account) {
        try (Visitor visitor = visitor(Look.usual())) {
            visitor.logIn(account, FrontDesk.PASSWORD);
            return visitor.memory();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
