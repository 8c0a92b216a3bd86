package de.kooperationsbuch.query.running;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.LogDesk;
import de.kooperationsbuch.kernel.transparency.Checkpoint;
import de.kooperationsbuch.kernel.transparency.Leaf;
import de.kooperationsbuch.kernel.transparency.LogKey;
import de.kooperationsbuch.kernel.transparency.StoredEvent;
import de.kooperationsbuch.kernel.transparency.SubjectSecret;
import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** A transparency log over the rows of a test, made anew for each question. Its signatures are made of paper. */
public final class MemoryLog implements TransparencyLog, LogDesk {
    static final String ORIGIN = "buch.example.org/test";
    private static final String KEY = ORIGIN + "+01020304+AQIDBAUG";
    private static final byte[] SIGNATURE = {1, 2, 3, 4, 5, 6, 7};
    private static final Instant SINCE = Instant.parse("2026-11-20T08:00:00Z");

    private final List<StoredEvent> stored;
    private final Set<Long> lost = new HashSet<>();
    private final Set<Long> twice = new HashSet<>();
    private long behind;

    MemoryLog(List<StoredEvent> stored) {
        this.stored = stored;
    }

    /** Leaves so many rows out from now on, as if it had not come to them yet. */
    public void stayBehind(long rows) {
        behind = rows;
    }

    /** As if somebody had deleted the row of a position behind the back of the book; the leaf stays. */
    public void lose(long position) {
        lost.add(position);
    }

    /** As if the row of its position had been this one, of which the read side knows nothing. */
    public void slipIn(StoredEvent event) {
        stored.set((int) event.position() - 1, event);
    }

    private List<byte[]> entries(long size) {
        List<byte[]> entries = new ArrayList<>();
        entries.add(Leaf.beginning(ORIGIN));
        for (StoredEvent event : stored)
            entries.add(Leaf.of(event, secretOf(event.subject())).entry());
        return entries.subList(0, (int) size);
    }

    private static SubjectSecret secretOf(String subject) {
        return new SubjectSecret(SubjectSecret.hmac(new byte[32], subject));
    }

    @Override
    public String origin() {
        return ORIGIN;
    }

    @Override
    public Checkpoint latest() {
        return signedAt(stored.size() + 1 - behind).orElseThrow();
    }

    @Override
    public Checkpoint latest(long position, Duration patience) {
        return latest();
    }

    @Override
    public Optional<Checkpoint> signedAt(long size) {
        byte[] root = Tree.root(entries(size));
        Base64.Encoder base64 = Base64.getEncoder();
        String note = "%s\n%d\n%s\n\n— %s %s\n"
                .formatted(ORIGIN, size, base64.encodeToString(root), ORIGIN, base64.encodeToString(SIGNATURE));
        return Optional.of(new Checkpoint(size, root, TestLog.at(size), note));
    }

    @Override
    public List<Checkpoint> history(long size, Instant signedBefore, int most) {
        return LongStream.rangeClosed(0, latest().size() - 1)
                .map(at -> latest().size() - at)
                .boxed()
                .flatMap(at -> signings(at).stream())
                .filter(each -> each.size() < size
                        || each.size() == size && each.signedAt().isBefore(signedBefore))
                .limit(most)
                .toList();
    }

    private List<Checkpoint> signings(long size) {
        Checkpoint once = signedAt(size).orElseThrow();
        if (!twice.contains(size)) return List.of(once);
        Instant later = once.signedAt().plusSeconds(1);
        return List.of(new Checkpoint(size, once.root(), later, once.note()), once);
    }

    /** As if another key had signed the log of a size once more. */
    public void signTwice(long size) {
        twice.add(size);
    }

    @Override
    public Optional<StoredEvent> event(SubjectId subject, long position) {
        return events(subject, position).stream()
                .filter(event -> event.position() == position)
                .findFirst();
    }

    @Override
    public List<LogKey> keys() {
        return List.of(new LogKey(KEY, SINCE, null));
    }

    @Override
    public Duration overlap() {
        return Duration.ofDays(30);
    }

    @Override
    public List<byte[]> inclusion(long index, long size) {
        return Tree.inclusion((int) index, entries(size));
    }

    @Override
    public List<byte[]> consistency(long from, long to) {
        return Tree.consistency((int) from, entries(to));
    }

    @Override
    public void entries(long from, long until, Consumer<byte[]> taker) {
        entries(until).subList((int) from, (int) until).forEach(taker);
    }

    @Override
    public Optional<byte[]> tile(int level, long index, int width) {
        int below = 1 << (8 * level);
        List<byte[]> entries = entries(stored.size() + 1L);
        ByteArrayOutputStream hashes = new ByteArrayOutputStream();
        for (long node = index * 256; node < index * 256 + width; node++)
            hashes.writeBytes(Tree.root(entries.subList((int) node * below, (int) (node + 1) * below)));
        return Optional.of(hashes.toByteArray());
    }

    @Override
    public Optional<SubjectSecret> secret(SubjectId subject) {
        return stored.stream().anyMatch(event -> event.subject().equals(subject.toString()))
                ? Optional.of(secretOf(subject.toString()))
                : Optional.empty();
    }

    @Override
    public List<StoredEvent> events(SubjectId subject, long through) {
        return stored.stream()
                .filter(event -> event.subject().equals(subject.toString()) && event.position() <= through)
                .filter(event -> !lost.contains(event.position()))
                .toList();
    }

    @Override
    public Verified verify(Locale language) {
        return new Verified(
                latest().size(),
                lost.isEmpty() ? null : "Zeile " + lost.iterator().next() + " fehlt.");
    }

    @Override
    public Rotated rotate(Caller caller) {
        return new Rotated(KEY, SINCE);
    }
}
