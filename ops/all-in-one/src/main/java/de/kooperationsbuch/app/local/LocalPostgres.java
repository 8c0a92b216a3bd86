package de.kooperationsbuch.app.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A PostgreSQL of our own below the data directory: durable, with passwords, reachable from this machine only. */
public final class LocalPostgres implements AutoCloseable {
    public static final String OWNER = "kooperationsbuch_owner";
    public static final String APPLICATION = "kooperationsbuch_app";
    private static final String DATABASE = "kooperationsbuch";
    private static final String SUPERUSER_SECRET = "postgres";

    private final EmbeddedPostgres postgres;
    private final String ownerPassword;
    private final String applicationPassword;

    public LocalPostgres(DataDirectory data) throws IOException, SQLException {
        String superuser = data.secret(SUPERUSER_SECRET);
        ownerPassword = data.secret(OWNER);
        applicationPassword = data.secret(APPLICATION);
        Path cluster = data.resolve("postgres");
        if (Files.exists(cluster) && Files.notExists(cluster.resolve("PG_VERSION"))) Abandoned.remove(cluster);
        Abandoned.stop(cluster);
        Path binaries = data.own("binaries");
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(cluster.toFile())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", data.secretFile(SUPERUSER_SECRET).toString())
                .setConnectConfig("password", superuser)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("timezone", "UTC")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        prepare();
    }

    private void prepare() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            role(statement, OWNER, ownerPassword);
            role(statement, APPLICATION, applicationPassword);
            if (missing(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'"))
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
        }
    }

    private static void role(Statement statement, String role, String password) throws SQLException {
        if (missing(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'"))
            statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + password + "'");
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return !result.next();
        }
    }

    public String url() {
        return url(postgres.getPort());
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    public String ownerPassword() {
        return ownerPassword;
    }

    public String applicationPassword() {
        return applicationPassword;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
