package de.kooperationsbuch.command.erasure;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Single events, as they are stored. Asked for seldom: who names a person or recorded a step is found by reading the whole log. */
@Component
class StoredSteps {
    private static final String COLUMNS =
            "SELECT position, recorded_at, aggregate_identifier, step_id, payload_type, payload FROM events ";
    private static final String RECORDED_BY = "WHERE position(convert_to(?, 'UTF8') IN meta_data) > 0";
    private final JdbcClient jdbc;

    StoredSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stored(long position, Instant recordedAt, String subject, String stepId, String step, byte[] payload) {
        private static Stored read(ResultSet row, int number) throws SQLException {
            String type = row.getString("payload_type");
            return new Stored(
                    row.getLong("position"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    row.getString("aggregate_identifier"),
                    row.getString("step_id"),
                    type.substring(type.lastIndexOf('.') + 1),
                    row.getBytes("payload"));
        }
    }

    Optional<Stored> find(SubjectId subject, StepId step) {
        return jdbc.sql(COLUMNS + "WHERE aggregate_identifier = ? AND step_id = ?")
                .param(subject.toString())
                .param(step.value())
                .query(Stored::read)
                .optional();
    }

    /** In the order of recording. */
    List<Stored> naming(String person) {
        return jdbc.sql(COLUMNS + "WHERE position(convert_to(?, 'UTF8') IN payload) > 0 ORDER BY position")
                .param("\"key\":\"person:" + person + "\"")
                .query(Stored::read)
                .list();
    }

    /** {@code subject/stepId}, in the order of recording. */
    List<String> recordedBy(String account, int atMost) {
        return jdbc.sql("SELECT aggregate_identifier || '/' || step_id FROM events " + RECORDED_BY
                        + " ORDER BY position LIMIT ?")
                .param(recorder(account))
                .param(atMost)
                .query(String.class)
                .list();
    }

    long countRecordedBy(String account) {
        return jdbc.sql("SELECT count(*) FROM events " + RECORDED_BY)
                .param(recorder(account))
                .query(Long.class)
                .single();
    }

    private static String recorder(String account) {
        return "\"recordedBy\":\"" + account + "\"";
    }
}
