package de.kooperationsbuch.bench;

import com.mongodb.client.MongoDatabase;
import de.kooperationsbuch.app.Kooperationsbuch;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The whole product within the bench, so that its databases can be asked directly as well. */
final class WholeBook implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    WholeBook(Path data) {
        context = SpringApplication.run(
                Kooperationsbuch.class,
                "--server.port=0",
                "--kooperationsbuch.data=" + data,
                "--logging.level.root=error",
                "--logging.level.de.kooperationsbuch=warn");
    }

    Api api() {
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
