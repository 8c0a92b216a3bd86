package de.kooperationsbuch.command.importing;

import static de.kooperationsbuch.command.Rules.AN_AGREED_VERSION_ARISES_BY_ITSELF;
import static de.kooperationsbuch.command.agreement.Moves.KOMMUNE;
import static de.kooperationsbuch.command.agreement.Moves.VERBUND;
import static de.kooperationsbuch.command.agreement.Moves.accepted;
import static de.kooperationsbuch.command.agreement.Moves.negotiated;
import static de.kooperationsbuch.command.agreement.Moves.opened;
import static de.kooperationsbuch.command.agreement.Moves.rejected;
import static de.kooperationsbuch.command.agreement.Moves.tabled;
import static de.kooperationsbuch.command.importing.Samples.badLines;
import static de.kooperationsbuch.command.importing.Samples.beginning;
import static de.kooperationsbuch.command.importing.Samples.take;
import static de.kooperationsbuch.command.importing.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.CommandSide;
import de.kooperationsbuch.command.Draft;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What arose once is not raised a second time, but believed only where it would have arisen. */
class RestoredNegotiationTest {
    private static final Instant FIRST = Instant.parse("2019-05-06T07:08:09.123456Z");
    private static final Draft LAST = accepted("rahmen", 1).by(VERBUND).id("ja");
    private static final Draft ARISEN =
            negotiated("rahmen", KOMMUNE, VERBUND).by(VERBUND).id("rahmen-v1");
    private final CommandSide book = CommandSide.ofEmptyBook();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void a_restore_takes_what_arose_literally_and_raises_nothing_itself() throws Exception {
        assertThat(restore(LAST, ARISEN).errors()).isEmpty();
        assertThat(book.head()).isEqualTo(11);
        assertThat(book.record(LAST).position()).isEqualTo(11);
        assertThat(book.record(tabled("rahmen", "Räume")).position()).isEqualTo(12);
        assertThat(book.record(accepted("rahmen", 2).by(VERBUND)).position()).isEqualTo(14);
    }

    @Test
    void what_did_not_arise_like_this_is_refused() throws Exception {
        String data = ARISEN.fields().get("data");
        assertRefused(LAST, ARISEN.by(KOMMUNE));
        assertRefused(LAST, ARISEN.id("rahmen-v2"));
        assertRefused(LAST, ARISEN.on("2023"));
        assertRefused(LAST, ARISEN.with("data", data.replace("Rahmenvereinbarung", "Vereinbarung")));
        assertRefused(LAST, ARISEN.with("data", data.replace("wie es war", "wie es wäre")));
        assertRefused(LAST, ARISEN.with("data", data.replace("\"2024\"", "\"2025\"")));
        assertRefused(tabled("raeume", "Räume").id("ja"), ARISEN);
        assertRefused(rejected("rahmen", 1).by(VERBUND).id("nein"), ARISEN);
    }

    private void assertRefused(Draft last, Draft arisen) throws Exception {
        assertThat(restore(last, arisen).errors())
                .filteredOn(error -> error.line() == 11)
                .extracting(ImportAnswer.LineError::rule)
                .containsExactly(AN_AGREED_VERSION_ARISES_BY_ITSELF.name());
    }

    @Test
    void an_arisen_line_that_the_book_has_already_is_a_duplicate_in_an_import() throws Exception {
        restore(LAST, ARISEN);
        ImportAnswer again = take(book, Stream.of(LAST, ARISEN));
        assertThat(again.duplicates()).isEqualTo(2);
        ImportAnswer forged = take(book, Stream.of(ARISEN.id("rahmen-v2")));
        assertThat(badLines(forged)).containsExactly(1);
    }

    private ImportAnswer restore(Draft last, Draft arisen) throws Exception {
        Stream<Draft> moves = Stream.of(
                opened("rahmen", KOMMUNE, VERBUND).id("einladung"),
                tabled("rahmen", "wie es war", "'effectiveFrom':'2024'").id("vorschlag"),
                last,
                arisen);
        AtomicInteger line = new AtomicInteger();
        Stream<Draft> lines = Stream.concat(beginning(), moves)
                .map(draft -> draft.with("recordedAt", "\"" + FIRST.plusNanos(line.getAndIncrement() * 1_000L) + "\"")
                        .with("channel", "\"api\""));
        return take(book, text(lines), Intake.RESTORE, Progress.SILENT);
    }
}
