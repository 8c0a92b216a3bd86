package de.kooperationsbuch.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.axonframework.common.IdentifierFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The limit of commands: events of the product's own bytes, inserted one by one, each its own commit, into a table with the same keys. */
final class PlainInserts {
    private static final int SAMPLES = 500;
    private static final String INSERT = "INSERT INTO events_limit VALUES (?, now(), ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private final AtomicLong position = new AtomicLong();
    private final DataSource pool;
    private final List<Sample> samples;

    private record Sample(
            String aggregate, String type, String payloadType, String revision, byte[] payload, byte[] metaData) {}

    PlainInserts(DataSource pool, FlywayConnectionDetails owner) throws SQLException {
        this.pool = pool;
        createTable(owner);
        samples = JdbcClient.create(pool)
                .sql("SELECT * FROM events ORDER BY position DESC LIMIT " + SAMPLES)
                .query((row, n) -> new Sample(
                        row.getString("aggregate_identifier"),
                        row.getString("type"),
                        row.getString("payload_type"),
                        row.getString("payload_revision"),
                        row.getBytes("payload"),
                        row.getBytes("meta_data")))
                .list();
    }

    private static void createTable(FlywayConnectionDetails owner) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS events_limit");
            statement.execute("CREATE TABLE events_limit (LIKE events INCLUDING ALL)");
            statement.execute("GRANT INSERT ON events_limit TO PUBLIC");
        }
    }

    /** Keeps its connection and its prepared statement, as the fastest plain writer would. */
    Writers.Writer writer() {
        try {
            Connection connection = pool.getConnection();
            PreparedStatement insert = connection.prepareStatement(INSERT);
            return new Writers.Writer() {
                @Override
                public void write() throws SQLException {
                    insert(insert);
                }

                @Override
                public void close() throws SQLException {
                    insert.close();
                    connection.close();
                }
            };
        } catch (SQLException e) {
            throw new IllegalStateException("the limit cannot be measured", e);
        }
    }

    private void insert(PreparedStatement insert) throws SQLException {
        long n = position.incrementAndGet();
        Sample sample = samples.get((int) (n % samples.size()));
        insert.setLong(1, n);
        insert.setString(2, sample.aggregate);
        insert.setLong(3, n);
        insert.setString(4, sample.type);
        insert.setString(5, IdentifierFactory.getInstance().generateIdentifier());
        insert.setString(6, sample.payloadType);
        insert.setString(7, sample.revision);
        insert.setBytes(8, sample.payload);
        insert.setBytes(9, sample.metaData);
        insert.setString(10, "step-" + n);
        insert.executeUpdate();
    }
}
