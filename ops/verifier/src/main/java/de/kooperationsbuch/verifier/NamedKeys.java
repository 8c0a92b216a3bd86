package de.kooperationsbuch.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The keys that a file itself names, one a line. That a file names its own keys is no reason to trust it. */
final class NamedKeys {
    private NamedKeys() {}

    static String in(Arguments asked) throws IOException, Broken {
        Path file = Path.of(asked.operands().get(0));
        List<String> keys = switch (asked.command()) {
            case "bundle" -> bundle(file);
            case "log" -> note(Utf8.text(Files.readAllBytes(file.resolve("checkpoint"))));
            case "proof" -> named(Receipt.of("", Files.readAllBytes(file)).checkpoint());
            default ->
                note(Utf8.text(Files.readAllBytes(Path.of(asked.operands().get(1)))));
        };
        return String.join("\n", keys.stream().map(key -> "  " + key).toList());
    }

    private static List<String> bundle(Path file) throws IOException, Broken {
        List<String> keys = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            Lines lines = new Lines(in);
            lines.next();
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                CanonicalLine read = new CanonicalLine(line);
                if (!read.skips("{\"key\":")) return keys;
                keys.add(read.text());
            }
        }
        return keys;
    }

    private static List<String> note(String note) throws Broken {
        return named(Checkpoint.of(note));
    }

    private static List<String> named(Checkpoint checkpoint) {
        return List.of(checkpoint.names().split(", "));
    }
}
