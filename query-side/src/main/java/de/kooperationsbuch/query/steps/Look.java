package de.kooperationsbuch.query.steps;

import de.kooperationsbuch.kernel.Slug;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** One look into the book: what it knew at one instant, the same from whichever side it is asked. */
public final class Look {
    private final Book book;
    private final Head head;
    private final Instant knownAt;

    Look(Book book, Head head, Instant knownAt) {
        this.book = book;
        this.head = head;
        this.knownAt = knownAt;
    }

    /** The instant that every answer of this look names; asked again with it, the answer is the same. */
    public Instant knownAt() {
        return knownAt;
    }

    /** The same book, as far as the same head, as known at this instant or, absent, at its own. */
    public Look asKnownAt(Optional<Instant> asked) {
        return new Look(book, head, asked.filter(at -> at.isBefore(head.at())).orElse(head.at()));
    }

    /** How far the read side had come when this look was opened. */
    public Head head() {
        return head;
    }

    /** The known steps of a subject, in the order of recording; empty if none. */
    public List<RecordedStep> steps(SubjectId subject) {
        return known(book.subjects().of(head.generation(), subject, head.position()));
    }

    /**
     * The same of a subject that must be known; the map of a Kommune is known, though empty, as soon as the Kommune is.
     *
     * @throws Refusal if nothing is known of such a subject
     */
    public List<RecordedStep> steps(SubjectKind kind, String slug) {
        if (!Slug.isOne(slug)) throw notKnown(kind, slug);
        List<RecordedStep> steps = steps(new SubjectId(kind, slug));
        if (steps.isEmpty() && !(kind == SubjectKind.KOMMUNE && isKommune(slug))) throw notKnown(kind, slug);
        return steps;
    }

    private boolean isKommune(String slug) {
        return steps(new SubjectId(SubjectKind.ORGANISATION, slug)).stream()
                .anyMatch(recorded -> recorded.step() instanceof OrganisationRegistered registered
                        && registered.kind() == OrganisationKind.KOMMUNE);
    }

    /** What whoever asks for a subject is told of which nothing is known. */
    public static Refusal notKnown(SubjectKind kind, String slug) {
        return new Refusal(ProblemType.UNKNOWN_SUBJECT, "not-known", kind.field() + ":" + slug).status(404);
    }

    /**
     * The known steps of the whole book after one position and up to another, both from 0, of those subjects only; the others are not even read.
     *
     * @param through not beyond the head
     */
    public List<RecordedStep> between(long after, long through, Predicate<SubjectId> subjects) {
        int count = (int) (through - after);
        if (count <= 0) return List.of();
        List<Journal.Key> keys = book.journal().after(head.generation(), after, count);
        if (keys.size() != count)
            throw LogGap.inBook(
                    through, keys.isEmpty() ? after : keys.get(keys.size() - 1).position());
        return known(
                read(keys.stream().filter(key -> subjects.test(key.subject())).toList()));
    }

    private List<RecordedStep> read(List<Journal.Key> keys) {
        Map<Long, RecordedStep> steps = book.chunks().read(head.generation(), keys);
        return keys.stream()
                .map(key -> steps.computeIfAbsent(key.position(), missing -> {
                    throw LogGap.inSubject(key.subject(), key.sequence());
                }))
                .toList();
    }

    /** The position of the last step that was known at an instant, and still or already is in this look; 0 if none. */
    public long position(Instant at) {
        Instant until = at.isAfter(knownAt) ? knownAt : at;
        if (!until.isBefore(head.at())) return head.position();
        long last = 0;
        long to = head.position();
        while (last < to) {
            long middle = (last + to + 1) >>> 1;
            if (recordedAt(middle).isAfter(until)) to = middle - 1;
            else last = middle;
        }
        return last;
    }

    private Instant recordedAt(long position) {
        return read(book.journal().after(head.generation(), position - 1, 1))
                .get(0)
                .recordedAt();
    }

    /** Both rise together, position and instant: what is known is always the beginning. */
    private List<RecordedStep> known(List<RecordedStep> steps) {
        int from = 0;
        int to = steps.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (steps.get(middle).recordedAt().isAfter(knownAt)) to = middle;
            else from = middle + 1;
        }
        return steps.subList(0, from);
    }
}
