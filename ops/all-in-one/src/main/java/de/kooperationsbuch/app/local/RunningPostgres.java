package de.kooperationsbuch.app.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The PostgreSQL of a data directory that another process keeps running, for those who want to read from it beside that process.
 *
 * @param url for JDBC
 */
public record RunningPostgres(String url, String owner, String ownerPassword) {
    private static final int LINE_OF_PORT = 3;

    /** @throws IOException if none runs there */
    public static RunningPostgres in(Path data) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
        String port = lines.get(LINE_OF_PORT).strip();
        String password = Files.readString(data.resolve("secrets").resolve(LocalPostgres.OWNER))
                .strip();
        return new RunningPostgres(LocalPostgres.url(Integer.parseInt(port)), LocalPostgres.OWNER, password);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url;
    }
}
