package de.kooperationsbuch.query.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The five cities of the demo data, as envelopes. */
public final class Demo {
    private static final Path FIVE_CITIES = Path.of("../ops/all-in-one/src/main/resources/demo/five-cities.ndjson");

    private Demo() {}

    public static String[] fiveCities() {
        try {
            return Files.readAllLines(FIVE_CITIES).toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
