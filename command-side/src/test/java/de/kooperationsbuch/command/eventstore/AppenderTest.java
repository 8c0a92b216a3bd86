package de.kooperationsbuch.command.eventstore;

import static de.kooperationsbuch.command.eventstore.Awards.award;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.kooperationsbuch.command.CommandSide;
import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.command.Threads;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AppenderTest {
    private static final class Noted extends EventTable {
        final List<Integer> batches = new CopyOnWriteArrayList<>();

        Noted(DataSource source, CommandSide book) {
            super(source, book.part(Positions.class), row -> {});
        }

        @Override
        void append(List<Row> rows) {
            batches.add(rows.size());
            super.append(rows);
        }
    }

    @Test
    void of_groups_written_together_only_the_one_that_collides_fails() throws Exception {
        String url = Postgres.emptyBook();
        DataSource source = Postgres.as(Postgres.APPLICATION, url);
        try (CommandSide book = new CommandSide(url);
                Connection blocker = source.getConnection()) {
            Noted table = new Noted(source, book);
            Appender appender = new Appender(table);
            appender.append(List.of(row(book, "verein-2", 0)));
            takeHead(blocker);
            Map<Integer, Throwable> failures = new ConcurrentHashMap<>();
            List<Thread> writers = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                writers.add(writer(i, appender, row(book, "verein-" + i, 0), failures));
                if (i == 0) Threads.until(() -> table.batches.size() == 2);
                else Threads.parked(writers.get(i));
            }
            blocker.rollback();
            for (Thread writer : writers) writer.join();
            assertThat(failures)
                    .containsOnlyKeys(2)
                    .allSatisfy((i, failure) -> assertThat(failure).isInstanceOf(ConcurrencyException.class));
            assertThat(table.batches).containsExactly(1, 1, 4, 1, 1, 1, 1);
            assertThat(book.head()).isEqualTo(5);
        }
    }

    private static Thread writer(int number, Appender appender, Row row, Map<Integer, Throwable> failures) {
        Thread writer = new Thread(() -> {
            Throwable failure = catchThrowable(() -> appender.append(List.of(row)));
            if (failure != null) failures.put(number, failure);
        });
        writer.start();
        return writer;
    }

    private static void takeHead(Connection blocker) throws Exception {
        blocker.setAutoCommit(false);
        blocker.createStatement().execute("SELECT * FROM head FOR UPDATE");
    }

    @Test
    void whoever_writes_for_others_first_does_not_come_back_before_the_own_rows_are_written() {
        List<Integer> batches = new ArrayList<>();
        EventTable table = new EventTable(null, null, row -> {}) {
            @Override
            void append(List<Row> rows) {
                batches.add(rows.size());
            }
        };
        Group before = new Group(Collections.nCopies(1_000, null));
        new Appender(table, new ConcurrentLinkedQueue<>(List.of(before))).append(Collections.nCopies(3, null));
        assertThat(batches).containsExactly(1_000, 3);
    }

    @Test
    void after_a_failure_of_the_machine_nobody_waits_for_ever() throws Exception {
        Appender appender = new Appender(new EventTable(null, null, row -> {}) {
            @Override
            void append(List<Row> rows) {
                throw new OutOfMemoryError("as it happens");
            }
        });
        for (int i = 0; i < 2; i++)
            assertThat(catchThrowable(() -> appender.append(List.of()))).hasMessage("the append failed");
    }

    private static Row row(CommandSide book, String organisation, long sequence) {
        Serializer events = book.eventSerializer();
        return Row.of(award(organisation, sequence), events);
    }
}
