package de.kooperationsbuch.command.vault;

import de.kooperationsbuch.kernel.personal.ErasureReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was erased, as the book knows it: stored with it, and remembered, since every sealed step asks. */
public final class Erasures {
    static final long LOCK = 0x65726173L;
    private final JdbcClient jdbc;
    private final Map<String, Erasure> known = new ConcurrentHashMap<>();
    private volatile long last;

    Erasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Numbered(long number, Erasure erasure) {}

    /** Takes notice of what was erased since the last time, here or by another process. */
    synchronized void look(Consumer<Erasure> news) {
        List<Numbered> later = jdbc.sql("SELECT * FROM erasures WHERE number > ? ORDER BY number")
                .param(last)
                .query(Erasures::read)
                .list();
        for (Numbered one : later) {
            known.put(one.erasure.key(), one.erasure);
            news.accept(one.erasure);
        }
        if (!later.isEmpty()) last = later.get(later.size() - 1).number;
    }

    private static Numbered read(ResultSet row, int index) throws SQLException {
        Erasure.Kind kind = Erasure.Kind.valueOf(row.getString("kind"));
        String id = kind == Erasure.Kind.PERSON
                ? row.getString("person")
                : row.getString("subject") + "/" + row.getString("step_id");
        return new Numbered(
                row.getLong("number"),
                new Erasure(
                        kind,
                        id,
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        ErasureReason.valueOf(row.getString("reason"))));
    }

    long last() {
        return last;
    }

    boolean isErasedPerson(String person) {
        return known.containsKey(Erasure.Kind.PERSON + " " + person);
    }

    boolean areErasedTexts(String subject, String stepId) {
        return known.containsKey(Erasure.Kind.TEXTS + " " + subject + "/" + stepId);
    }

    /** Keeps others who erase waiting until the transaction is over, so that numbers rise in the order in which they can be seen. */
    public void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, n) -> 0)
                .list();
    }

    /** Whether it is new. */
    public boolean store(Erasure erasure) {
        boolean person = erasure.kind() == Erasure.Kind.PERSON;
        return jdbc.sql("INSERT INTO erasures (kind, person, subject, step_id, reason, at) VALUES (?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING")
                        .param(erasure.kind().name())
                        .param(person ? UUID.fromString(erasure.id()) : null)
                        .param(person ? null : erasure.subject())
                        .param(person ? null : erasure.stepId())
                        .param(erasure.reason().name())
                        .param(erasure.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** As the database has it now. */
    public Optional<Erasure> stored(Erasure.Kind kind, String id) {
        return jdbc.sql(
                        "SELECT * FROM erasures WHERE kind = ? AND coalesce(person::text, subject || '/' || step_id) = ?")
                .param(kind.name())
                .param(id)
                .query(Erasures::read)
                .optional()
                .map(Numbered::erasure);
    }

    /** Oldest first. */
    public List<Erasure> all() {
        return jdbc.sql("SELECT * FROM erasures ORDER BY number").query(Erasures::read).list().stream()
                .map(Numbered::erasure)
                .toList();
    }
}
