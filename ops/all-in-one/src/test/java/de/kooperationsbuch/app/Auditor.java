package de.kooperationsbuch.app;

import de.kooperationsbuch.verifier.Verify;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with the verifier and a directory, in which what the book hands out is kept. */
final class Auditor {
    private final Path kept;
    private final String key;

    /** @param key the one that is trusted */
    Auditor(Path kept, String key) {
        this.kept = kept;
        this.key = key;
    }

    /** One who was told the newest key of the book. */
    static Auditor of(RunningBook book, Path kept) throws IOException, InterruptedException {
        List<String> keys = book.answer(null, "/api/log/keys").findValuesAsString("verifier");
        return new Auditor(Files.createDirectories(kept), keys.get(keys.size() - 1));
    }

    String key() {
        return key;
    }

    /** Keeps an answer of the book as a file. */
    Path keep(RunningBook book, String path, String name) throws IOException, InterruptedException {
        HttpResponse<String> answer = book.ask(path);
        if (answer.statusCode() != 200) throw new AssertionError(path + " answered " + answer.body());
        return Files.writeString(kept.resolve(name), answer.body());
    }

    /** @param of such as {@code cooperation=dresden-afropa} */
    Path bundle(RunningBook book, String of) throws IOException, InterruptedException {
        return keep(book, "/api/log/bundle?" + of, of.replace('=', '-') + ".ndjson");
    }

    Path checkpoint(RunningBook book, String name) throws IOException, InterruptedException {
        return keep(book, "/log/checkpoint", name);
    }

    /** What the verifier says of a file. */
    Verdict verify(String command, Path file, String... options) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] words = Stream.concat(
                        Stream.of("--lang", "en", command, file.toString(), "--key", key), Stream.of(options))
                .toArray(String[]::new);
        int exit = Verify.run(new PrintStream(said, true, StandardCharsets.UTF_8), words);
        return new Verdict(exit, said.toString(StandardCharsets.UTF_8).lines().toList());
    }

    /** What it says of a bundle that is fetched now. */
    Verdict verifyBundle(RunningBook book, String of, String... options) throws IOException, InterruptedException {
        return verify("bundle", bundle(book, of), options);
    }

    /** Whether what somebody kept earlier is the beginning of what the book has now. */
    Verdict verifyConsistency(RunningBook book, Path older) throws IOException, InterruptedException {
        Path newer = checkpoint(book, "newer");
        String path = "/api/log/consistency?from=%d&to=%d".formatted(size(older), size(newer));
        return verify(
                "consistency",
                older,
                newer.toString(),
                keep(book, path, "consistency").toString());
    }

    private static long size(Path checkpoint) throws IOException {
        return Long.parseLong(Files.readAllLines(checkpoint).get(1));
    }

    /**
     * @param exit of the program
     * @param said all lines
     */
    record Verdict(int exit, List<String> said) {
        boolean holds() {
            return exit == 0;
        }

        List<String> findings() {
            return said.stream()
                    .filter(line -> line.startsWith("- "))
                    .map(line -> line.substring(2))
                    .toList();
        }
    }

    /** What the book itself says when an administrator has it verified. */
    static String verified(RunningBook book) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                book.postAs(FrontDesk.ADMIN, "/api/operations/log/verify", "application/json", "{}");
        if (answer.statusCode() != 200) throw new AssertionError(answer.body());
        var said = JsonMapper.shared().readTree(answer.body());
        return said.get("holds").asBoolean()
                ? "holds"
                : said.at("/difference/position").asString() + " "
                        + said.at("/difference/subject").asString("-") + ": "
                        + said.at("/difference/says").asString();
    }
}
