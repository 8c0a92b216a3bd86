package de.kooperationsbuch.command.eventstore;

import static de.kooperationsbuch.command.eventstore.Awards.award;
import static de.kooperationsbuch.command.eventstore.Awards.awards;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.kooperationsbuch.command.CommandSide;
import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeysTest {
    private final String url = Postgres.emptyBook();
    private final CommandSide book = new CommandSide(url);
    private final EventStorageEngine engine = book.part(EventStorageEngine.class);

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void a_sequence_number_that_is_taken_is_a_lost_race() {
        engine.appendEvents(awards("verein", 0, 3));
        assertThatThrownBy(() -> engine.appendEvents(List.of(award("verein", 2, "anders"))))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void a_step_id_that_is_taken_is_a_lost_race() {
        engine.appendEvents(List.of(award("verein", 0, "preis")));
        assertThatThrownBy(() -> engine.appendEvents(List.of(award("verein", 1, "preis"))))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void the_same_step_id_of_another_subject_is_free() {
        engine.appendEvents(List.of(award("verein", 0, "preis")));
        engine.appendEvents(List.of(award("anderer-verein", 0, "preis")));
        assertThat(book.head()).isEqualTo(2);
    }

    @Test
    void a_group_that_collides_leaves_nothing_and_takes_no_position() {
        engine.appendEvents(awards("verein", 0, 3));
        assertThatThrownBy(() -> engine.appendEvents(awards("verein", 2, 5))).isInstanceOf(ConcurrencyException.class);
        engine.appendEvents(awards("verein", 3, 1));
        assertThat(book.head()).isEqualTo(4);
    }

    @Test
    void whoever_waits_too_long_for_the_head_is_asked_to_try_later() throws Exception {
        try (var blocker = Postgres.as(Postgres.APPLICATION, url).getConnection()) {
            blocker.setAutoCommit(false);
            blocker.createStatement().execute("SELECT * FROM head FOR UPDATE");
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> engine.appendEvents(awards("verein", 0, 1)));
            assertThat(refusal.type()).isEqualTo(ProblemType.TRY_LATER);
        }
    }

    @Test
    void a_database_that_forgets_is_refused() {
        var forgetful = Postgres.as(Postgres.APPLICATION, url);
        forgetful.setOptions("-c synchronous_commit=off");
        assertThatThrownBy(() -> DurabilityCheck.require(JdbcClient.create(forgetful)))
                .hasMessageContaining("synchronous_commit = off");
    }

    @Test
    void a_durable_database_says_so() {
        assertThat(DurabilityCheck.require(book.jdbc()))
                .containsOnlyKeys("fsync", "synchronous_commit", "full_page_writes")
                .allSatisfy((name, value) -> assertThat(value).isEqualTo("on"));
    }
}
