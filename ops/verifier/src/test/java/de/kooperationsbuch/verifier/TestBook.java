package de.kooperationsbuch.verifier;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A small book that writes what {@code ops/proof.md} says, always the same for the same seed. */
final class TestBook {
    static final String ORIGIN = "buch.example/dresden";
    static final String DRESDEN = "cooperation:dresden-afropa";
    static final List<String> SUBJECTS = List.of(
            DRESDEN, "cooperation:halle-vki", "cooperation:leipzig-afropa", "organisation:afropa", "kommune:halle");
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    final TestKey key = new TestKey(ORIGIN, 1);
    final TestKey nextKey = new TestKey(ORIGIN, 2);
    final List<byte[]> leaves = new ArrayList<>();
    final List<TestEvent> events = new ArrayList<>();
    final NaiveTree tree = new NaiveTree(leaves);
    private final Map<String, byte[]> tagKeys = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Random random;
    private Instant now = Instant.parse("2026-05-01T08:00:00Z");

    TestBook(long seed) {
        random = new Random(seed);
        leaves.add(("kooperationsbuch/1 begins " + ORIGIN).getBytes(StandardCharsets.UTF_8));
    }

    /** One of so many leaves, its events about all subjects in turn by chance; every third one has texts. */
    static TestBook of(int leaves, long seed) {
        TestBook book = new TestBook(seed);
        while (book.leaves.size() < leaves) book.record(SUBJECTS.get(book.random.nextInt(SUBJECTS.size())));
        return book;
    }

    TestEvent record(String subject) {
        return record(subject, Duration.ofNanos(1000L * (1 + random.nextInt(5_000_000))));
    }

    TestEvent record(String subject, Duration later) {
        int position = leaves.size();
        String stepId = "step-" + position;
        byte[] textKey = position % 3 == 0 ? bytes(32) : null;
        byte[] payload = textKey == null
                ? ("{" + step(subject, stepId) + ",\"attendance\":40}").getBytes(StandardCharsets.UTF_8)
                : sealed(subject, stepId, textKey);
        return record(subject, later, payload, textKey);
    }

    /** Whatever its payload says. */
    TestEvent record(String subject, byte[] payload) {
        return record(subject, Duration.ofSeconds(1), payload, null);
    }

    private TestEvent record(String subject, Duration later, byte[] payload, byte[] textKey) {
        int position = leaves.size();
        now = now.plus(later);
        TestEvent event = new TestEvent(
                position,
                MICROS.format(now),
                subject,
                sequences.merge(subject, 1L, Long::sum) - 1,
                bytes(32),
                position % 2 == 0 ? "DialogConferenceHeld" : "FundingGranted",
                position % 4 == 0 ? "1" : "",
                "step-" + position,
                payload,
                textKey);
        events.add(event);
        leaves.add(event.entry(tagKey(subject)));
        return event;
    }

    /** As if somebody had taken an event out before the log saw it. */
    void forgetOne(String subject) {
        sequences.merge(subject, 1L, Long::sum);
    }

    String checkpoint(int size, TestKey... keys) {
        String text = ORIGIN + "\n" + size + "\n" + TestEvent.base64(tree.root(size)) + "\n";
        StringBuilder note = new StringBuilder(text).append('\n');
        for (TestKey each : keys) note.append(each.signature(text));
        return note.toString();
    }

    /** The bundle of Dresden over all leaves, signed by both keys, its last event withheld. */
    List<String> bundle() {
        return bundle(leaves.size(), key, nextKey);
    }

    List<String> bundle(int size, TestKey... keys) {
        List<String> lines = new ArrayList<>();
        lines.add("{\"bundle\":\"kooperationsbuch-bundle/1\",\"subject\":\"" + DRESDEN + "\",\"tagKey\":\""
                + TestEvent.base64(tagKey(DRESDEN)) + "\"}");
        for (TestKey each : keys) lines.add("{\"key\":\"" + each.verifier() + "\"}");
        lines.add("{\"checkpoint\":\"" + checkpoint(size, keys).replace("\n", "\\n") + "\"}");
        for (byte[] leaf : leaves.subList(0, size))
            lines.add("{\"leaf\":\"" + new String(leaf, StandardCharsets.UTF_8) + "\"}");
        List<TestEvent> told = events.stream()
                .filter(event -> event.subject().equals(DRESDEN) && event.position() < size)
                .filter(event -> Arrays.equals(event.entry(tagKey(DRESDEN)), leaves.get(event.position())))
                .toList();
        for (TestEvent event : told) {
            List<byte[]> proof = tree.inclusion(event.position(), size);
            lines.add(event == told.get(told.size() - 1) ? event.withheld(proof) : event.line(proof));
        }
        lines.add("{\"end\":" + told.size() + "}");
        return lines;
    }

    /** The receipt of a leaf as a file, which may say that it is of another one. */
    String tlogProof(int leaf, int index) {
        StringBuilder receipt = new StringBuilder("c2sp.org/tlog-proof@v1\nextra ");
        receipt.append(TestEvent.base64(leaves.get(leaf)))
                .append("\nindex ")
                .append(index)
                .append('\n');
        for (byte[] hash : tree.inclusion(leaf, leaves.size()))
            receipt.append(TestEvent.base64(hash)).append('\n');
        return receipt.append('\n').append(checkpoint(leaves.size(), key)).toString();
    }

    static byte[] file(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    List<TestEvent> of(String subject) {
        return events.stream().filter(event -> event.subject().equals(subject)).toList();
    }

    /** From here on leaves of the subject are filed under another tag key, from 0. */
    void fileAnew(String subject) {
        tagKeys.remove(subject);
        sequences.remove(subject);
    }

    byte[] tagKey(String subject) {
        return tagKeys.computeIfAbsent(subject, each -> bytes(32));
    }

    static String step(String subject, String stepId) {
        return "\"step\":{\"subject\":\"" + subject + "\",\"stepId\":\"" + stepId + "\"}";
    }

    private byte[] sealed(String subject, String stepId, byte[] textKey) {
        String associated = subject + "/" + stepId;
        String person = TestSeal.box(
                "person:6f1c", "[\"/person/name\"]", bytes(32), bytes(12), "[\"Ada Beispiel\"]", associated);
        String texts = TestSeal.box(
                "texts",
                "[\"/reason\",\"/results/1\"]",
                textKey,
                bytes(12),
                "[\"Weil \\\"es\\\" not tat\",\"Zweitens: größer\"]",
                associated);
        return ("{" + step(subject, stepId)
                        + ",\"reason\":\"\",\"results\":[\"\",\"\"],\"person\":{\"name\":\"\"},\"sealed\":[" + texts
                        + "," + person + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
