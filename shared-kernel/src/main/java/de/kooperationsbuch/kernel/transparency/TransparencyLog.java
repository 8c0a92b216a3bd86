package de.kooperationsbuch.kernel.transparency;

import de.kooperationsbuch.kernel.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The log over all events, as those see it who hand out what it proves. What somebody may be shown is decided by them. */
public interface TransparencyLog {
    /** The name of the log, the first line of each checkpoint. */
    String origin();

    Checkpoint latest();

    /** The latest one, as soon as it covers a position; whatever is the latest when the patience is over. */
    Checkpoint latest(long position, Duration patience);

    /** The one that was signed at this size, if one was. */
    Optional<Checkpoint> signedAt(long size);

    /** Newest first: those of smaller sizes, and those of this size that were signed before an instant, since a size may be signed more than once. */
    List<Checkpoint> history(long size, Instant signedBefore, int most);

    /** Oldest first, those that no longer sign too. */
    List<LogKey> keys();

    /** How long a key goes on signing beside its successor. */
    Duration overlap();

    /** Hashes from the leaf upwards, each 32 bytes, for a tree of a size. */
    List<byte[]> inclusion(long index, long size);

    /** Hashes that lead from a tree of one size, at least 1, to that of a later one. */
    List<byte[]> consistency(long from, long to);

    /** Entries of leaves from one index up to another, the last one excluded, in their order. */
    void entries(long from, long until, Consumer<byte[]> taker);

    /**
     * The hashes of a tile as C2SP's tlog-tiles has it, as many as the width says; nothing if the tree has not so many.
     *
     * @param width 1 to 256
     */
    Optional<byte[]> tile(int level, long index, int width);

    /** Nothing if no leaf is about the subject. */
    Optional<SubjectSecret> secret(SubjectId subject);

    /** The rows of the event table about a subject up to a position, in their order, as they are now. */
    List<StoredEvent> events(SubjectId subject, long through);

    /** The row of one position, if it is there and about the subject. */
    Optional<StoredEvent> event(SubjectId subject, long position);
}
