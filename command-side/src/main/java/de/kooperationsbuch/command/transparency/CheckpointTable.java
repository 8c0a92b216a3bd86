package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.kernel.transparency.Checkpoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every checkpoint that was signed. */
final class CheckpointTable {
    static final String ALL = "SELECT size, root, signed_at, note FROM checkpoints";
    private static final String NEWEST_FIRST = " ORDER BY size DESC, signed_at DESC LIMIT ";
    private final JdbcClient jdbc;

    CheckpointTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(long size, byte[] root, String note) {
        jdbc.sql("INSERT INTO checkpoints (size, root, note) VALUES (?, ?, ?)")
                .param(size)
                .param(root)
                .param(note)
                .update();
    }

    Optional<Checkpoint> latest() {
        return jdbc.sql(ALL + NEWEST_FIRST + 1)
                .query(CheckpointTable::checkpoint)
                .optional();
    }

    /** The last one that was signed at the size. */
    Optional<Checkpoint> at(long size) {
        return jdbc.sql(ALL + " WHERE size = ?" + NEWEST_FIRST + 1)
                .param(size)
                .query(CheckpointTable::checkpoint)
                .optional();
    }

    List<Checkpoint> before(long size, Instant signedBefore, int most) {
        return jdbc.sql(ALL + " WHERE (size, signed_at) < (?, ?)" + NEWEST_FIRST + "?")
                .param(size)
                .param(signedBefore.atOffset(ZoneOffset.UTC))
                .param(most)
                .query(CheckpointTable::checkpoint)
                .list();
    }

    static Checkpoint checkpoint(ResultSet row, int index) throws SQLException {
        return new Checkpoint(
                row.getLong("size"),
                row.getBytes("root"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getString("note"));
    }
}
