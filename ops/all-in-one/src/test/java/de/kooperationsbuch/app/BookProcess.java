package de.kooperationsbuch.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application in a process of its own, so that it can be killed. */
final class BookProcess implements AutoCloseable {
    private static final Pattern OPEN = Pattern.compile("Kooperationsbuch is open: (http://\\S+)");
    private final Process process;
    private final String address;
    private volatile boolean killed;

    private BookProcess(Process process) throws IOException {
        this.process = process;
        this.address = awaitAddress(process.inputReader());
    }

    static BookProcess start(Path data, String... arguments) throws IOException {
        ProcessBuilder builder = process(data, arguments);
        builder.environment().put("KOOPERATIONSBUCH_PORT", "0");
        builder.environment().put("KOOPERATIONSBUCH_DEMO_PASSWORD", FrontDesk.PASSWORD);
        return new BookProcess(builder.start());
    }

    /** One that ends by itself; what it says follows its exit code. */
    static String ended(Path data, String... arguments) throws IOException {
        Process process = process(data, arguments).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.onExit().join().exitValue() + "\n" + said;
    }

    private static ProcessBuilder process(Path data, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Kooperationsbuch.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("KOOPERATIONSBUCH_DATA", data.toString());
        return builder;
    }

    private static String awaitAddress(BufferedReader console) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = console.readLine(); line != null; line = console.readLine()) {
            said.append(line).append('\n');
            Matcher open = OPEN.matcher(line);
            if (open.find()) return open.group(1);
        }
        throw new IllegalStateException("the book did not open:\n" + said);
    }

    String address() {
        return address;
    }

    boolean wasKilled() {
        return killed;
    }

    /** SIGKILL: no shutdown hook runs, and the database is left behind. */
    void kill() {
        killed = true;
        process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        kill();
    }
}
