package de.kooperationsbuch.command.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.transparency.tree.NaiveTree;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.transparency.Checkpoint;
import de.kooperationsbuch.kernel.transparency.StoredEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Fifty times the recording process is killed in the middle of its work, every fifth time together with its PostgreSQL. */
@Timeout(300)
class PowerCutTest {
    private static final int CUTS = 50;
    private static final int WITH_DATABASE = 5;
    private final Map<String, Set<String>> acknowledged = new HashMap<>();
    private final List<Signed> held = new ArrayList<>();
    private final Random random = new Random(6962);

    private record Signed(long size, byte[] root, String note) {}

    @TempDir
    Path home;

    @Test
    void no_leaf_is_lost_or_doubled_and_every_checkpoint_stays_true() throws Exception {
        try (CutPower power = new CutPower(home)) {
            for (int run = 1; run <= CUTS; run++) writeUntilKilled(power, run);
            try (KeptBook book = new KeptBook(power.url(), keys(), "", false)) {
                book.follow();
                Findings found = book.verify();
                assertThat(found.difference()).isNull();
                assertThat(found.leaves()).isEqualTo(found.events() + 1).isEqualTo(found.size());
                for (String subject : acknowledged.keySet()) assertAllHaveLeaves(book, subject);
                for (Signed signed : held) assertStillTrue(book, signed);
                assertThat(held).hasSizeGreaterThanOrEqualTo(CUTS);
            }
        }
    }

    private Path keys() {
        return home.resolve("keys");
    }

    private void writeUntilKilled(CutPower power, int run) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProcess.class.getName(),
                        power.url(),
                        keys().toString(),
                        Integer.toString(run))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader console = process.inputReader(StandardCharsets.UTF_8)) {
            read(console, 5 + random.nextInt(300));
            if (run % WITH_DATABASE == 0) power.cut();
            process.toHandle().destroyForcibly();
            for (String line = console.readLine(); line != null; line = console.readLine()) note(line);
        } finally {
            process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
    }

    /** Until something was signed and so many lines were said. */
    private void read(BufferedReader console, int enough) throws IOException {
        int before = held.size();
        for (int lines = 0; lines < enough || held.size() == before; lines++) {
            String line = console.readLine();
            if (line == null) throw new IllegalStateException("the process ended by itself");
            note(line);
        }
    }

    /** What was cut off in the middle was not said. */
    private void note(String line) {
        String[] words = line.split(" ");
        if (words[0].equals("recorded") && words.length == 3)
            acknowledged.computeIfAbsent(words[1], subject -> new HashSet<>()).add(words[2]);
        if (words[0].equals("signed") && words.length == 4)
            held.add(new Signed(
                    Long.parseLong(words[1]),
                    Base64.getDecoder().decode(words[2]),
                    new String(Base64.getDecoder().decode(words[3]), StandardCharsets.UTF_8)));
    }

    private void assertAllHaveLeaves(KeptBook book, String subject) {
        Checkpoint latest = book.log.latest();
        assertThat(book.log.events(SubjectId.parse(subject), latest.size() - 1))
                .extracting(StoredEvent::stepId)
                .doesNotHaveDuplicates()
                .containsAll(acknowledged.get(subject));
    }

    private static void assertStillTrue(KeptBook book, Signed signed) {
        Checkpoint latest = book.log.latest();
        assertThat(book.log.signedAt(signed.size()).orElseThrow().note()).isEqualTo(signed.note());
        assertThat(NaiveTree.leads(
                        signed.size(),
                        signed.root(),
                        latest.size(),
                        latest.root(),
                        book.log.consistency(signed.size(), latest.size())))
                .as("from %d to %d", signed.size(), latest.size())
                .isTrue();
    }
}
