package de.kooperationsbuch.verifier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program: {@code verify bundle|log|fetch|proof|consistency}. Ends with 0 if all holds, 1 if something does not, 2 if it could not be asked. */
public final class Verify {
    static final int HOLDS = 0;
    static final int FAILS = 1;
    static final int UNASKED = 2;
    private final PrintStream out;
    private final Words words;

    private Verify(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    public static void main(String[] args) {
        System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), args));
    }

    /** @return the exit code */
    public static int run(PrintStream out, String... args) {
        Verify verify = new Verify(out, new Words(Arguments.locale(args)));
        try {
            return verify.run(Arguments.of(args));
        } catch (Broken wrong) {
            return verify.unasked(verify.words.say(wrong.sentence()));
        } catch (NoSuchFileException missing) {
            return verify.unasked(verify.words.say("use.file", missing.getFile()));
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            return verify.unasked(verify.words.say("use.unreadable", String.valueOf(unreadable.getMessage())));
        } catch (OutOfMemoryError tooLarge) {
            return verify.unasked(verify.words.say("use.large"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNASKED;
        }
    }

    private int run(Arguments asked) throws IOException, InterruptedException, Broken {
        int operands = switch (asked.command()) {
            case "bundle", "log", "proof" -> 1;
            case "fetch" -> 2;
            case "consistency" -> 3;
            default -> -1;
        };
        boolean unused = !asked.receipts().isEmpty() && !asked.command().equals("bundle");
        if (unused || operands != asked.operands().size()) return unasked(words.say("use"));
        if (asked.command().equals("fetch")) return fetch(asked);
        if (asked.keys().isEmpty()) return unasked(words.say("use.key", NamedKeys.in(asked)));
        Report report = check(asked, trust(asked));
        return conclude(asked.command(), report);
    }

    private Report check(Arguments asked, Trust trust) throws IOException, Broken {
        Path file = Path.of(asked.operands().get(0));
        return switch (asked.command()) {
            case "bundle" -> bundle(file, trust, asked.show());
            case "log" -> LogCheck.of(file, trust);
            case "proof" -> ReceiptCheck.of(SmallFile.read(file), trust);
            default ->
                ConsistencyCheck.of(
                        checkpoint(asked.operands().get(0)),
                        checkpoint(asked.operands().get(1)),
                        SmallFile.read(Path.of(asked.operands().get(2))),
                        trust);
        };
    }

    private Report bundle(Path file, Trust trust, boolean show) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return BundleCheck.of(in, trust, show ? new ShownEvents(out, words) : null);
        }
    }

    private int fetch(Arguments asked) throws IOException, InterruptedException, Broken {
        long files =
                new LogFetch(asked.operands().get(0), Path.of(asked.operands().get(1))).copy();
        out.println(words.say("fetch.done", files, asked.operands().get(1)));
        return HOLDS;
    }

    private int conclude(String command, Report report) {
        for (Sentence sentence : report.holding()) out.println("+ " + words.say(sentence));
        for (Sentence sentence : report.failing()) out.println("- " + words.say(sentence));
        long unnamed = report.failures() - report.failing().size();
        if (unnamed > 0) out.println("- " + words.say("more", unnamed));
        out.println();
        out.println(words.say(report.allHolds() ? "all.holds" : "all.fails", report.failures()));
        out.println(words.say("not.shown." + command));
        return report.allHolds() ? HOLDS : FAILS;
    }

    private int unasked(String why) {
        out.println(why);
        return UNASKED;
    }

    private static Trust trust(Arguments asked) throws IOException, Broken {
        List<VerifierKey> keys = new ArrayList<>();
        for (String key : asked.keys()) keys.add(VerifierKey.of(key));
        List<Checkpoint> kept = new ArrayList<>();
        for (String file : asked.checkpoints()) kept.add(checkpoint(file));
        List<Receipt> receipts = new ArrayList<>();
        for (String file : asked.receipts()) receipts.add(receipt(file));
        return new Trust(keys, kept, receipts);
    }

    private static Receipt receipt(String file) throws IOException, Broken {
        try {
            return Receipt.of(file, Files.readAllBytes(Path.of(file)));
        } catch (Broken broken) {
            throw new Broken("use.receipt", file, broken.sentence());
        }
    }

    private static Checkpoint checkpoint(String file) throws IOException, Broken {
        try {
            return Checkpoint.of(Utf8.text(SmallFile.read(Path.of(file))));
        } catch (Broken broken) {
            throw new Broken("use.checkpoint", file, broken.sentence());
        }
    }
}
