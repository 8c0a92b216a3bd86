package de.kooperationsbuch.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.command.CommandSide;
import de.kooperationsbuch.command.Postgres;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventsAreKeptTest {
    private static String url;
    private static CommandSide book;

    @BeforeAll
    static void open() {
        url = Postgres.emptyBook();
        book = new CommandSide(url).withCast();
    }

    @AfterAll
    static void close() {
        book.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE events SET payload = ''                | permission denied
            DELETE FROM events                            | permission denied
            TRUNCATE events                               | permission denied
            DROP TABLE events                             | must be owner
            DROP TRIGGER events_are_immutable ON events   | must be owner
            DELETE FROM head                              | permission denied
            """)
    void the_application_may_not_change_what_was_recorded(String statement, String reason) {
        assertThatThrownBy(() -> execute(Postgres.APPLICATION, statement)).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE events SET payload = ''",
                "DELETE FROM events WHERE position = 1",
                "TRUNCATE events",
                "TRUNCATE events CASCADE"
            })
    void not_even_the_owner_changes_what_was_recorded(String statement) {
        assertThatThrownBy(() -> execute(Postgres.OWNER, statement))
                .hasMessageContaining("events are never changed or deleted");
    }

    @Test
    void everything_is_still_there() {
        assertThat(book.jdbc()
                        .sql("SELECT count(*) FROM events")
                        .query(Long.class)
                        .single())
                .isEqualTo(book.head())
                .isEqualTo(7);
    }

    private static void execute(String role, String sql) throws SQLException {
        try (var connection = Postgres.as(role, url).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
