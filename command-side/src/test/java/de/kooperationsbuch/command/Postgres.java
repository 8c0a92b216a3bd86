package de.kooperationsbuch.command;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.util.FileSystemUtils;

/** A real PostgreSQL for the tests of one JVM: durable, with an owner and an application role, reachable from this machine only. */
public final class Postgres {
    public static final String OWNER = "kooperationsbuch_owner";
    public static final String APPLICATION = "kooperationsbuch_app";
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String EMPTY_BOOK = "empty_book";
    private static final Path HOME = home();
    private static final EmbeddedPostgres SERVER = start(HOME);

    private Postgres() {}

    private static Path home() {
        try {
            return Files.createTempDirectory("kooperationsbuch-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start(Path home) {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(home.resolve("cluster").toFile())
                    .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                    .setRegisterShutdownHook(false)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "120")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, home)));
            prepare(server);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server, Path home) {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prepare(EmbeddedPostgres server) {
        execute(server, "CREATE ROLE " + OWNER + " LOGIN");
        execute(server, "CREATE ROLE " + APPLICATION + " LOGIN");
        execute(server, "CREATE DATABASE " + EMPTY_BOOK + " OWNER " + OWNER);
        flyway(url(server, EMPTY_BOOK)).migrate();
    }

    /** The address of a new database with an empty book. */
    public static String emptyBook() {
        String name = "book_" + DATABASES.incrementAndGet();
        execute(SERVER, "CREATE DATABASE " + name + " TEMPLATE " + EMPTY_BOOK + " OWNER " + OWNER);
        return url(SERVER, name);
    }

    /** Where those who run over this database keep their keys. */
    public static Path keys(String url) {
        return HOME.resolve("keys").resolve(url.substring(url.lastIndexOf('/') + 1));
    }

    public static Flyway flyway(String url) {
        return Flyway.configure()
                .dataSource(as(OWNER, url))
                .placeholders(Map.of("application_role", APPLICATION))
                .load();
    }

    public static PGSimpleDataSource as(String role, String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(role);
        return source;
    }

    private static String url(EmbeddedPostgres server, String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    private static void execute(EmbeddedPostgres server, String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
