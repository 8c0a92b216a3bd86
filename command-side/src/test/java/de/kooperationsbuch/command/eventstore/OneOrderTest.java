package de.kooperationsbuch.command.eventstore;

import static de.kooperationsbuch.command.eventstore.Awards.awards;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.CommandSide;
import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.command.Threads;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sixteen writers in two processes; somebody reads along. */
class OneOrderTest {
    private static final int WRITERS = 16;
    private static final int GROUPS = 25;
    private static CommandSide one;
    private static CommandSide other;
    private static List<Seen> readAlong;
    private static long written;

    private record Seen(long position, OffsetDateTime recordedAt) {}

    @BeforeAll
    static void write() throws Exception {
        String url = Postgres.emptyBook();
        one = new CommandSide(url);
        other = new CommandSide(url);
        CountDownLatch writing = new CountDownLatch(WRITERS);
        List<Callable<Long>> works = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) works.add(writer(i, writing));
        works.add(() -> readAlong(writing));
        written = Threads.together(works).stream().mapToLong(n -> n).sum();
    }

    @AfterAll
    static void close() {
        one.close();
        other.close();
    }

    private static Callable<Long> writer(int number, CountDownLatch writing) {
        EventStorageEngine engine = (number % 2 == 0 ? one : other).part(EventStorageEngine.class);
        return () -> {
            long next = 0;
            for (int group = 0; group < GROUPS; group++) {
                int size = 1 + (group + number) % 5;
                engine.appendEvents(awards("verein-" + number, next, size));
                next += size;
            }
            writing.countDown();
            return next;
        };
    }

    private static long readAlong(CountDownLatch writing) {
        readAlong = new ArrayList<>();
        for (boolean last = false; !last; ) {
            last = writing.getCount() == 0;
            long after = readAlong.isEmpty()
                    ? 0
                    : readAlong.get(readAlong.size() - 1).position();
            readAlong.addAll(one.jdbc()
                    .sql("SELECT position, recorded_at FROM events WHERE position > ? ORDER BY position")
                    .param(after)
                    .query((row, n) -> new Seen(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                    .list());
        }
        return 0;
    }

    @Test
    void a_reader_sees_every_position_once_in_order_and_without_gaps() {
        for (int i = 0; i < readAlong.size(); i++)
            assertThat(readAlong.get(i).position()).isEqualTo(i + 1);
        assertThat(readAlong).hasSize((int) written);
    }

    @Test
    void instants_rise_strictly_with_positions() {
        for (int i = 1; i < readAlong.size(); i++)
            assertThat(readAlong.get(i).recordedAt())
                    .isAfter(readAlong.get(i - 1).recordedAt());
    }

    @Test
    void the_book_is_complete_if_it_counts_as_many_events_as_its_last_position() {
        long last = one.jdbc()
                .sql("SELECT max(position) FROM events HAVING count(*) = max(position)")
                .query(Long.class)
                .single();
        assertThat(last).isEqualTo(one.head()).isEqualTo(written);
    }

    @Test
    void the_events_of_a_group_stand_side_by_side() {
        long parted = one.jdbc().sql("""
                        SELECT count(*) FROM events a JOIN events b USING (aggregate_identifier)
                        WHERE a.sequence_number = 0 AND a.aggregate_identifier = 'organisation:verein-4'
                          AND b.sequence_number < 5 AND b.position <> a.position + b.sequence_number""").query(Long.class).single();
        assertThat(parted).isZero();
    }

    @Test
    void a_tracking_reader_of_the_store_has_no_gaps_to_remember() throws Exception {
        try (var events = one.events().openStream(null)) {
            GapAwareTrackingToken token = null;
            for (long i = 0; i < written; i++)
                token = (GapAwareTrackingToken) events.nextAvailable().trackingToken();
            assertThat(token.getIndex()).isEqualTo(written);
            assertThat(token.getGaps()).isEmpty();
        }
    }
}
