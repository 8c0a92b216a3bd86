package de.kooperationsbuch.app.backup;

import de.kooperationsbuch.app.local.DataDirectory;
import de.kooperationsbuch.app.local.LocalPostgres;
import de.kooperationsbuch.app.local.RunningPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The data directory of an all-in-one. Its database is started for the time, or used beside the process that keeps it running. */
final class PlaceInDirectory implements Place {
    private static final String[] MADE = {"postgres", "secrets"};
    private final KeyPlace keys;
    private final @Nullable DataDirectory data;
    private final @Nullable LocalPostgres started;
    private final String url;
    private final String password;

    private PlaceInDirectory(
            KeyPlace keys, @Nullable DataDirectory data, @Nullable LocalPostgres started, String url, String password) {
        this.keys = keys;
        this.data = data;
        this.started = started;
        this.url = url;
        this.password = password;
    }

    /** One that is there, running or not. */
    static PlaceInDirectory existing(Path root, KeyPlace keys) throws IOException, SQLException {
        if (Files.notExists(root.resolve("postgres")))
            throw new Unusable("There is no book in " + root + "; KOOPERATIONSBUCH_DATA names where it is.");
        if (isRunning(root)) {
            RunningPostgres running = RunningPostgres.in(root);
            return new PlaceInDirectory(keys, null, null, running.url(), running.ownerPassword());
        }
        return started(new DataDirectory(root), keys);
    }

    private static boolean isRunning(Path root) {
        try {
            new DataDirectory(root).close();
            return false;
        } catch (RuntimeException | IOException inUse) {
            return Files.exists(root.resolve("postgres").resolve("postmaster.pid"));
        }
    }

    /** One that is to be. */
    static PlaceInDirectory fresh(Path root, KeyPlace keys) throws IOException, SQLException {
        if (Files.exists(root.resolve("postgres")))
            throw new Unusable("There is a book in " + root + " already. A backup is brought back to an empty place:"
                    + " name another directory in KOOPERATIONSBUCH_DATA.");
        DataDirectory data = new DataDirectory(root);
        try {
            return started(data, keys);
        } catch (IOException | SQLException | RuntimeException failure) {
            data.remove(MADE);
            data.close();
            throw failure;
        }
    }

    private static PlaceInDirectory started(DataDirectory data, KeyPlace keys) throws IOException, SQLException {
        LocalPostgres postgres = new LocalPostgres(data);
        return new PlaceInDirectory(keys, data, postgres, postgres.url(), postgres.ownerPassword());
    }

    @Override
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url, LocalPostgres.OWNER, password);
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public String user() {
        return LocalPostgres.OWNER;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public KeyPlace keys() {
        return keys;
    }

    @Override
    public void discard() throws IOException {
        close();
        if (data != null) data.remove(MADE);
    }

    @Override
    public void close() throws IOException {
        if (started != null) started.close();
        if (data != null) data.close();
    }
}
