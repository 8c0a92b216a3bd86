package de.kooperationsbuch.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged application as somebody would start it, in a process of its own. */
final class AppProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;
    private final long start = System.nanoTime();
    private final Process process;
    private final Api api;

    AppProcess(Path data, List<String> jvmOptions, String... arguments) throws IOException {
        int port = freePort();
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", jar().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling(data.getFileName() + ".log").toFile());
        builder.environment().put("KOOPERATIONSBUCH_DATA", data.toString());
        builder.environment().put("KOOPERATIONSBUCH_PORT", Integer.toString(port));
        builder.environment().put("KOOPERATIONSBUCH_DEMO_PASSWORD", Api.PASSWORD);
        process = builder.start();
        api = new Api(URI.create("http://127.0.0.1:" + port));
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("ops/all-in-one/target"))) {
            return files.filter(file -> file.toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Seconds from the start of the process until reads answer. */
    double secondsUntilReady() throws InterruptedException {
        while (!api.isReady()) {
            if (!process.isAlive()) throw new IllegalStateException("the application ended while it started");
            if (seconds() > PATIENCE_SECONDS) throw new IllegalStateException("the application does not get ready");
            Thread.sleep(20);
        }
        return seconds();
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    Api api() {
        return api;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroy();
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
