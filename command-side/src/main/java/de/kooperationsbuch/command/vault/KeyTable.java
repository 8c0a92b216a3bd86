package de.kooperationsbuch.command.vault;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys as they are stored: each wrapped by the master key and good for its name only. */
final class KeyTable {
    private static final String MAKE_PERSON = "INSERT INTO vault.person_keys (person, wrapped) SELECT ?, ?"
            + " WHERE NOT EXISTS (SELECT FROM erasures WHERE person = ?) ON CONFLICT DO NOTHING";
    private static final String LOCK_TIMEOUT = "55P03";
    private final JdbcClient jdbc;
    private final DataSource source;
    private final MasterKey master;

    KeyTable(JdbcClient jdbc, DataSource source, MasterKey master) {
        this.jdbc = jdbc;
        this.source = source;
        this.master = master;
    }

    private static String nameOfTexts(String subject, String stepId) {
        return "texts:" + subject + "/" + stepId;
    }

    private static String nameOf(String person) {
        return "person:" + person;
    }

    byte[] wrapTexts(String subject, String stepId, byte[] key) {
        return master.wrap(key, nameOfTexts(subject, stepId));
    }

    private byte[] unwrapTexts(String subject, String stepId, byte[] wrapped) {
        return master.unwrap(wrapped, nameOfTexts(subject, stepId));
    }

    /** By step id. */
    Map<String, byte[]> texts(String subject) {
        Map<String, byte[]> keys = new HashMap<>();
        jdbc.sql("SELECT step_id, wrapped FROM vault.text_keys WHERE subject = ?")
                .param(subject)
                .query(row -> {
                    String stepId = row.getString("step_id");
                    keys.put(stepId, unwrapTexts(subject, stepId, row.getBytes("wrapped")));
                });
        return keys;
    }

    Optional<byte[]> texts(String subject, String stepId) {
        return jdbc.sql("SELECT wrapped FROM vault.text_keys WHERE subject = ? AND step_id = ?")
                .param(subject)
                .param(stepId)
                .query(byte[].class)
                .optional()
                .map(wrapped -> unwrapTexts(subject, stepId, wrapped));
    }

    Optional<byte[]> person(String person) {
        return jdbc.sql("SELECT wrapped FROM vault.person_keys WHERE person = ?")
                .param(UUID.fromString(person))
                .query(byte[].class)
                .optional()
                .map(wrapped -> master.unwrap(wrapped, nameOf(person)));
    }

    /**
     * Whoever comes first decides which it is; none is made for somebody who was erased. On a connection of its own: the key is there before anything that needs it,
     * whatever becomes of the transaction around.
     */
    void makePerson(String person) {
        try (Connection own = source.getConnection()) {
            own.setAutoCommit(false);
            try {
                keepErasuresWaiting(own);
                insert(own, person);
                own.commit();
            } finally {
                own.rollback();
                own.setAutoCommit(true);
            }
        } catch (SQLException e) {
            if (LOCK_TIMEOUT.equals(e.getSQLState())) throw new Refusal(ProblemType.TRY_LATER, "book-busy");
            throw new IllegalStateException("no key could be made for a person", e);
        }
    }

    /** Not for ever: whoever erases may itself wait for what the caller holds. */
    private static void keepErasuresWaiting(Connection own) throws SQLException {
        try (Statement wait = own.createStatement()) {
            wait.execute("SET LOCAL lock_timeout = '2s'");
            wait.execute("SELECT pg_advisory_xact_lock_shared(" + Erasures.LOCK + ")");
        }
    }

    private void insert(Connection own, String person) throws SQLException {
        try (PreparedStatement insert = own.prepareStatement(MAKE_PERSON)) {
            insert.setObject(1, UUID.fromString(person));
            insert.setBytes(2, master.wrap(Box.freshKey(), nameOf(person)));
            insert.setObject(3, UUID.fromString(person));
            insert.executeUpdate();
        }
    }

    /** Whether there was one. */
    boolean destroy(Erasure erasure) {
        if (erasure.kind() == Erasure.Kind.PERSON)
            return jdbc.sql("DELETE FROM vault.person_keys WHERE person = ?")
                            .param(UUID.fromString(erasure.id()))
                            .update()
                    > 0;
        return jdbc.sql("DELETE FROM vault.text_keys WHERE subject = ? AND step_id = ?")
                        .param(erasure.subject())
                        .param(erasure.stepId())
                        .update()
                > 0;
    }
}
