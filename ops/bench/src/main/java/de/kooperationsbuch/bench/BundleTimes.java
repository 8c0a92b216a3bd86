package de.kooperationsbuch.bench;

import de.kooperationsbuch.verifier.Verify;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How fast the verifier reads a bundle of the product with some two hundred thousand leaves, a thousand of them of its subject. */
final class BundleTimes {
    private static final int COOPERATIONS = 199;
    private static final int STEPS = 1_000;
    private static final int ROUNDS = 5;
    private static final Pattern VERIFIER = Pattern.compile("\"verifier\":\"([^\"]+)\"");

    private BundleTimes() {}

    static void measure(Path directory, Table table) throws IOException, InterruptedException {
        Path bundle = directory.resolve("read-0.bundle");
        String key = fetch(directory, bundle);
        long leaves = Files.readAllLines(bundle).stream()
                .filter(line -> line.startsWith("{\"leaf\":"))
                .count();
        table.add(Line.plain("verify bundle leaves/s, the first of a process", verified(bundle, key, leaves)));
        List<Double> rates = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) rates.add(verified(bundle, key, leaves));
        table.add(Line.plain("verify bundle leaves/s, " + leaves + " leaves", Figures.median(rates)));
    }

    /** The key that signed it. */
    private static String fetch(Path directory, Path bundle) throws IOException, InterruptedException {
        try (WholeBook book = new WholeBook(directory.resolve("bundled"))) {
            Path file = ImportFile.write(directory.resolve("bundled.ndjson"), "read", COOPERATIONS, STEPS);
            String imported = book.as(Api.IMPORTER).post("/api/imports", "application/x-ndjson", file);
            Api administrator = book.as(Api.ADMIN);
            while (!administrator
                    .get("/api/operations/projections/steps")
                    .contains("\"position\":" + Api.position(imported))) Thread.sleep(50);
            Api auditor = book.api();
            Files.writeString(bundle, auditor.get("/api/log/bundle?cooperation=read-0"));
            Matcher key = VERIFIER.matcher(auditor.get("/api/log/keys"));
            if (!key.find()) throw new IllegalStateException("no key signs");
            return key.group(1);
        }
    }

    private static double verified(Path bundle, String key, long leaves) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        long start = System.nanoTime();
        int code = Verify.run(
                new PrintStream(said, true, StandardCharsets.UTF_8), "bundle", bundle.toString(), "--key", key);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
        return leaves / seconds;
    }
}
