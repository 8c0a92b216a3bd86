package de.kooperationsbuch.bench;

import com.mongodb.client.MongoDatabase;
import de.kooperationsbuch.app.Kooperationsbuch;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The whole product within the bench, so that its databases can be asked directly as well. */
final class WholeBook implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    /** @param more settings, and parts that take the place of others */
    WholeBook(Path data, Class<?>... more) {
        Class<?>[] all = Stream.concat(Stream.of(Kooperationsbuch.class), Stream.of(more))
                .toArray(Class<?>[]::new);
        context = SpringApplication.run(all, new String[] {
            "--demo",
            "--server.port=0",
            "--kooperationsbuch.demo-password=" + Api.PASSWORD,
            "--kooperationsbuch.limits.steps-per-account-a-minute=1000000",
            "--kooperationsbuch.limits.steps-per-address-a-minute=1000000",
            "--kooperationsbuch.data=" + data,
            "--logging.level.root=error",
            "--logging.level.de.kooperationsbuch=error"
        });
    }

    /** For an auditor, who sees everything. */
    Api api() throws IOException {
        return open().as(Api.AUDITOR);
    }

    Api as(String account) throws IOException {
        return open().as(account);
    }

    /** Without an account. */
    Api open() {
        String port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
        return new Api(URI.create("http://127.0.0.1:" + port));
    }

    ApplicationContext context() {
        return context;
    }

    MongoDatabase documents() {
        return context.getBean(MongoDatabaseFactory.class).getMongoDatabase();
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
