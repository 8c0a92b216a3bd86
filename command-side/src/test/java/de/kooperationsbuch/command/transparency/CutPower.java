package de.kooperationsbuch.command.transparency;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import de.kooperationsbuch.command.Postgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that is killed and started again. */
final class CutPower implements AutoCloseable {
    private final Path home;
    private EmbeddedPostgres server;

    CutPower(Path home) throws IOException, SQLException {
        this.home = home;
        start();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + Postgres.OWNER + " LOGIN");
            statement.execute("CREATE ROLE " + Postgres.APPLICATION + " LOGIN");
            statement.execute("CREATE DATABASE book OWNER " + Postgres.OWNER);
        }
        Flyway.configure()
                .dataSource(url(), Postgres.OWNER, "")
                .placeholders(Map.of("application_role", Postgres.APPLICATION))
                .load()
                .migrate();
    }

    private void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(home.resolve("cluster").toFile())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                .setRegisterShutdownHook(false)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/book";
    }

    /** The postmaster and all its children, at once; then a new one, which recovers. */
    void cut() throws IOException {
        List<String> lines = Files.readAllLines(home.resolve("cluster").resolve("postmaster.pid"));
        ProcessHandle postmaster =
                ProcessHandle.of(Long.parseLong(lines.get(0).strip())).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().orTimeout(30, TimeUnit.SECONDS).join());
        forget();
        start();
    }

    /** Lets go of the directory; that the dead server cannot be stopped is no news. */
    private void forget() throws IOException {
        Logger says = (Logger) LoggerFactory.getLogger(EmbeddedPostgres.class);
        says.setLevel(Level.OFF);
        server.close();
        says.setLevel(null);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
