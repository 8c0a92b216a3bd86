package de.kooperationsbuch.app.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a killed process left behind. Called only while the data directory is ours alone. */
final class Abandoned {
    private static final Logger log = LoggerFactory.getLogger(Abandoned.class);
    private static final int PATIENCE_SECONDS = 30;

    private Abandoned() {}

    /** Stops a postmaster that still serves this cluster, the fast way: transactions end, nothing acknowledged is lost. */
    static void stop(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) return;
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.get(0).strip().matches("[0-9]+")) return;
        var postmaster = ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        if (postmaster.isEmpty() || !isPostgres(postmaster.get())) return;
        log.warn("a PostgreSQL (pid {}) was left behind by a killed process; stopping it", lines.get(0));
        interrupt(postmaster.get());
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    private static void interrupt(ProcessHandle process) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("the PostgreSQL with pid " + process.pid() + " does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while stopping PostgreSQL", e);
        }
    }

    /** Removes a cluster whose making was cut off before it held anything. */
    static void remove(Path cluster) throws IOException {
        try (Stream<Path> files = Files.walk(cluster)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
