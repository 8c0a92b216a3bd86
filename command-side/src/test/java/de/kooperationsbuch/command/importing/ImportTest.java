package de.kooperationsbuch.command.importing;

import static de.kooperationsbuch.command.importing.Samples.badLines;
import static de.kooperationsbuch.command.importing.Samples.beginning;
import static de.kooperationsbuch.command.importing.Samples.meeting;
import static de.kooperationsbuch.command.importing.Samples.meetings;
import static de.kooperationsbuch.command.importing.Samples.take;
import static de.kooperationsbuch.command.importing.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Cast;
import de.kooperationsbuch.command.CommandSide;
import de.kooperationsbuch.command.Draft;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportTest {
    private final CommandSide book = CommandSide.ofEmptyBook();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void a_good_file_is_taken_in_whole() throws Exception {
        ImportAnswer answer = take(book, Stream.concat(beginning(), meetings(993)));
        assertThat(answer).isEqualTo(new ImportAnswer(1000, 1000, 0, false, 0, answer.errors(), "1000"));
        assertThat(book.head()).isEqualTo(1000);
    }

    @Test
    void one_bad_line_among_a_thousand_stores_nothing() throws Exception {
        var bad = Stream.of(meeting("schlecht").by("niemand"));
        var lines = Stream.of(beginning(), meetings(500), bad, meetings(492)).flatMap(all -> all);
        ImportAnswer answer = take(book, lines);
        assertThat(badLines(answer)).containsExactly(508);
        assertThat(answer.accepted()).isZero();
        assertThat(book.head()).isZero();
    }

    @Test
    void a_refused_line_names_field_rule_and_what_would_be_accepted() throws Exception {
        var bad = Stream.of(meeting("schlecht").by("niemand"));
        ImportAnswer answer = take(book, Stream.concat(beginning(), bad));
        assertThat(answer.errors())
                .containsExactly(new ImportAnswer.LineError(
                        8,
                        "/by",
                        "REFERENCES_NAME_KNOWN_ORGANISATIONS",
                        "The organisation “niemand” is not in the book. (the slug of a registered organisation)"));
    }

    @Test
    void bad_lines_are_listed_in_their_order_up_to_a_hundred_and_all_counted() throws Exception {
        var bad = IntStream.range(0, 150).mapToObj(i -> meeting("schlecht-" + i).by("niemand"));
        ImportAnswer answer = take(book, Stream.concat(beginning(), bad));
        assertThat(badLines(answer))
                .containsExactlyElementsOf(IntStream.range(8, 108).boxed().toList());
        assertThat(answer.errorCount()).isEqualTo(150);
    }

    @Test
    void a_line_that_misses_what_a_refused_line_would_have_brought_is_counted_not_listed() throws Exception {
        Draft refused = Cast.registered("neustadt", "'kind':'KOMMUNE','name':'Neustadt','land':'XX'");
        Draft opened = Draft.of("CooperationOpened", "{'kommune':'neustadt','verbund':'vielfalt-musterstadt'}")
                .about("neustadt-vielfalt");
        Draft follows = meeting("folge").about("neustadt-vielfalt");
        ImportAnswer answer =
                take(book, Stream.concat(beginning(), Stream.of(refused.by("musterstadt"), opened, follows)));
        assertThat(badLines(answer)).containsExactly(8);
        assertThat(answer.errorCount()).isEqualTo(3);
    }

    @Test
    void a_line_whose_step_is_misspelt_brings_what_it_names() throws Exception {
        String granted =
                "{'funding':'stelle','kind':'PROJECT','level':'LAND','purpose':'x','from':'2024','recipient':'musterstadt'}";
        String misspelt = Draft.of("FundingGranted", granted).json().replace("Granted", "Grnted");
        String ended = Draft.of("FundingEnded", "{'funding':'stelle'}").json();
        ImportAnswer answer = take(book, text(beginning()) + misspelt + "\n" + ended, Intake.IMPORT, Progress.SILENT);
        assertThat(badLines(answer)).containsExactly(8);
        assertThat(answer.errorCount()).isEqualTo(2);
    }

    @Test
    void what_is_there_already_is_a_duplicate_however_it_came() throws Exception {
        book.withCast().record(meeting("sitzung-0"));
        ImportAnswer answer =
                take(book, Stream.of(beginning(), meetings(2), meetings(1)).flatMap(all -> all));
        assertThat(answer.accepted()).isEqualTo(1);
        assertThat(answer.duplicates()).isEqualTo(9);
    }

    @Test
    void a_dry_run_says_the_same_and_stores_nothing() throws Exception {
        byte[] file = text(beginning()).getBytes(StandardCharsets.UTF_8);
        ImportAnswer answer = take(book, file, Intake.IMPORT, true, Progress.SILENT);
        assertThat(answer.accepted()).isEqualTo(7);
        assertThat(answer.dryRun()).isTrue();
        assertThat(book.head()).isZero();
    }

    @Test
    void what_a_line_says_of_an_earlier_recording_is_ignored() throws Exception {
        take(
                book,
                beginning()
                        .map(line -> line.with("recordedAt", "\"2020-01-01T00:00:00Z\"")
                                .with("channel", "\"page\"")));
        assertThat(book.jdbc()
                        .sql(
                                "SELECT count(*) FROM events WHERE recorded_at > '2021-01-01' AND encode(meta_data, 'escape') LIKE '%\"channel\":\"import\"%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(7);
    }

    @Test
    void an_empty_file_is_taken_in() throws Exception {
        assertThat(take(book, "", Intake.IMPORT, Progress.SILENT).lines()).isZero();
    }

    @Test
    void recording_goes_on_after_an_import() throws Exception {
        take(book, beginning());
        assertThat(book.record(meeting("danach")).position()).isEqualTo(8);
    }
}
