package de.kooperationsbuch.command.importing;

import static de.kooperationsbuch.command.Cast.registered;
import static de.kooperationsbuch.command.importing.Samples.badLines;
import static de.kooperationsbuch.command.importing.Samples.beginning;
import static de.kooperationsbuch.command.importing.Samples.meeting;
import static de.kooperationsbuch.command.importing.Samples.take;
import static de.kooperationsbuch.command.importing.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.kooperationsbuch.command.CommandSide;
import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Rules;
import de.kooperationsbuch.kernel.network.BodySeen;
import de.kooperationsbuch.kernel.network.RelationEstablished;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestoreTest {
    private static final Instant FIRST = Instant.parse("2019-05-06T07:08:09.123456Z");
    private static final UUID ACCOUNT = UUID.fromString("0b0d4a7e-52b1-4c5f-9f66-3f2f3d6a7c11");
    private final CommandSide book = CommandSide.ofEmptyBook();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void instants_channels_and_accounts_are_kept() throws Exception {
        restore(exported(beginning()));
        try (var events = book.events().openStream(null)) {
            for (int i = 0; i < 7; i++) {
                TrackedEventMessage<?> event = events.nextAvailable();
                assertThat(event.getTimestamp()).isEqualTo(FIRST.plusNanos(i * 1_000L));
                assertThat(event.getMetaData())
                        .containsEntry("channel", "page")
                        .containsEntry("recordedBy", ACCOUNT.toString());
            }
        }
    }

    @Test
    void a_line_without_a_channel_came_by_the_restore() throws Exception {
        restore(beginning().limit(1).map(line -> line.with("recordedAt", quoted(FIRST))));
        try (var events = book.events().openStream(null)) {
            assertThat(events.nextAvailable().getMetaData()).containsEntry("channel", "restore");
        }
    }

    @Test
    void a_line_without_an_account_is_nobodys_whoever_restores_it() throws Exception {
        String line = text(beginning().limit(1).map(first -> first.with("recordedAt", quoted(FIRST))));
        take(book, line, Intake.RESTORE, UUID.randomUUID());
        try (var events = book.events().openStream(null)) {
            assertThat(events.nextAvailable().getMetaData()).doesNotContainKey("recordedBy");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"konto-7", "", "0-0-0-0-0", "0B0D4A7E-52B1-4C5F-9F66-3F2F3D6A7C11"})
    void what_is_no_pseudonym_of_an_account_is_refused(String account) throws Exception {
        var answer = restore(exported(beginning().limit(1)).map(line -> line.with("recordedBy", quoted(account))));
        assertThat(answer.errors()).singleElement().extracting("field").isEqualTo("/recordedBy");
        assertThat(book.head()).isZero();
    }

    @Test
    void a_step_that_is_longer_than_a_line_of_an_import_is_restored() throws Exception {
        String many = "'musterstadt'" + ",'musterstadt'".repeat(10_000);
        Draft large = Draft.of("NetworkMeetingHeld", "{'participants':[" + many + "]}")
                .id("gross");
        assertThat(large.json().length()).isGreaterThan(Intake.IMPORT.longestLine());
        restore(exported(Stream.concat(beginning(), Stream.of(large))));
        assertThat(book.head()).isEqualTo(8);
    }

    @Test
    void recording_goes_on_after_the_restored_instants() throws Exception {
        restore(exported(beginning()));
        assertThat(book.record(meeting("danach")).position()).isEqualTo(8);
        assertThat(book.jdbc()
                        .sql("SELECT max(recorded_at) = (SELECT at FROM head) FROM events")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void a_restore_needs_an_empty_book() {
        book.withCast();
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> restore(exported(beginning())));
        assertThat(refusal.rule()).isEqualTo(Rules.A_RESTORE_NEEDS_AN_EMPTY_BOOK.name());
    }

    @Test
    void a_book_that_is_no_longer_empty_when_the_lines_are_taken_is_left_alone() {
        Progress meanwhile = new Progress() {
            @Override
            public void lines(int lines) {
                if (lines == 7)
                    book.record(registered("neustadt", "'kind':'KOMMUNE','name':'Neustadt'")
                            .by("neustadt"));
            }
        };
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> take(book, text(exported(beginning())), Intake.RESTORE, meanwhile));
        assertThat(refusal.rule()).isEqualTo(Rules.A_RESTORE_NEEDS_AN_EMPTY_BOOK.name());
        assertThat(book.head()).isEqualTo(1);
    }

    @Test
    void instants_that_do_not_rise_are_refused_line_by_line() throws Exception {
        ImportAnswer answer = restore(beginning().map(line -> line.with("recordedAt", quoted(FIRST))));
        assertThat(badLines(answer)).containsExactly(2, 3, 4, 5, 6, 7);
        assertThat(book.head()).isZero();
    }

    @Test
    void what_a_seat_saw_of_its_body_is_seen_again() throws Exception {
        restore(
                exported(
                        Stream.concat(
                                beginning(),
                                Stream.of(
                                        Draft.of(
                                                "ActorPlaced",
                                                "{'actor':'musterstadt-integrationsrat','level':'STRATEGIC'}"),
                                        Draft.of(
                                                "ActorPlaced",
                                                "{'actor':'vielfalt-musterstadt','level':'OPERATIONAL'}"),
                                        Draft.of(
                                                "RelationEstablished",
                                                "{'relation':'sitz','from':'vielfalt-musterstadt','to':'musterstadt-integrationsrat','kind':'SEAT_IN','voice':'VOTING'}")))));
        var map = book.events().readEvents("kommune:musterstadt").asStream().toList();
        assertThat(((RelationEstablished) map.get(2).getPayload()).body())
                .isEqualTo(new BodySeen(OrganisationKind.BODY, new OrganisationId("musterstadt")));
    }

    private ImportAnswer restore(Stream<Draft> lines) throws Exception {
        return take(book, text(lines), Intake.RESTORE, Progress.SILENT);
    }

    private static Stream<Draft> exported(Stream<Draft> drafts) {
        AtomicInteger line = new AtomicInteger();
        return drafts.map(draft -> draft.with("recordedAt", quoted(FIRST.plusNanos(line.getAndIncrement() * 1_000L)))
                .with("recordedBy", quoted(ACCOUNT))
                .with("channel", "\"page\""));
    }

    private static String quoted(Object text) {
        return "\"" + text + "\"";
    }
}
