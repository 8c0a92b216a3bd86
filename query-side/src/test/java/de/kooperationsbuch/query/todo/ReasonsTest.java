package de.kooperationsbuch.query.todo;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.funding.FundingReport;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("todo", Locale.ENGLISH);
    private static final ResourceBundle GERMAN = ResourceBundle.getBundle("todo", Locale.GERMAN);

    @Test
    void both_languages_tell_every_kind_with_the_same_facts() {
        String[] keys = Stream.of(
                        Stream.of(TodoKind.values()).map(Enum::name),
                        Stream.of(FundingReport.values()).map(Enum::name),
                        Stream.of(Block.values()).map(block -> block.step().value()))
                .flatMap(names -> names)
                .toArray(String[]::new);
        assertThat(ENGLISH.keySet()).containsExactlyInAnyOrder(keys);
        assertThat(GERMAN.keySet()).containsExactlyInAnyOrder(keys);
        for (String key : keys) {
            assertThat(facts(ENGLISH, key)).as(key).isEqualTo(facts(GERMAN, key));
            assertThat(ENGLISH.getString(key) + GERMAN.getString(key)).as(key).doesNotContain("'");
        }
    }

    @Test
    void steps_and_reports_have_their_names_in_the_readers_language() {
        Pending confirm = pending(TodoKind.CONFIRM_STEP, new StepName("DialogConferenceHeld"), "2025", "bunt");
        assertThat(Reasons.say(confirm, Locale.GERMAN))
                .isEqualTo("„Dialogkonferenz“ (2025), eingetragen von bunt, wartet auf Ihre Bestätigung.");
        assertThat(Reasons.say(confirm, Locale.FRENCH))
                .isEqualTo("“Dialogue conference” of 2025, recorded by bunt, waits for your confirmation.");
        assertThat(Reasons.say(
                        pending(TodoKind.REPORT_DUE, FundingReport.SACHBERICHT, "Arbeit", "2022-03-31"),
                        Locale.ENGLISH))
                .isEqualTo("The report on the work (Sachbericht) on the funding “Arbeit” is due by 2022-03-31.");
    }

    @Test
    void whether_the_table_is_empty_or_holds_what_the_reader_rejected_is_said_apart() {
        Pending empty = pending(TodoKind.TABLE_PROPOSAL, "Haus {0}", "bunt", 0);
        Pending rejected = pending(TodoKind.TABLE_PROPOSAL, "Haus {0}", "bunt", 1);
        assertThat(Reasons.say(empty, Locale.GERMAN))
                .isEqualTo(
                        "bunt hat die Verhandlung über „Haus {0}“ eröffnet. Noch liegt kein Vorschlag auf dem Tisch.");
        assertThat(Reasons.say(rejected, Locale.ENGLISH))
                .isEqualTo("You rejected version 1 of “Haus {0}”, tabled by bunt. "
                        + "Table a counter-proposal, or accept it after all.");
        assertThat(Reasons.say(rejected, Locale.GERMAN)).startsWith("Sie haben Fassung 1 von „Haus {0}“ abgelehnt");
    }

    @Test
    void dates_stand_in_the_readers_order_as_precisely_as_they_are_known() {
        Pending day = pending(TodoKind.BLOCK_DUE, Block.ACTION_PLAN, "jahr", LocalDate.of(2026, 3, 9), 1);
        assertThat(Reasons.say(day, Locale.GERMAN))
                .isEqualTo("„Handlungsplan“ im Zyklus jahr ist bis 09.03.2026 fällig.");
        assertThat(Reasons.say(day, Locale.ENGLISH))
                .isEqualTo("“Action plan” in the cycle jahr is due by 9 March 2026.");
        Pending month = pending(TodoKind.STEP_AHEAD, "Konferenz", PartialDate.parse("2026-05"));
        assertThat(Reasons.say(month, Locale.GERMAN)).isEqualTo("„Konferenz“ ist für 05.2026 geplant.");
        Pending year = pending(TodoKind.STEP_AHEAD, "Konferenz", PartialDate.parse("2026"));
        assertThat(Reasons.say(year, Locale.ENGLISH)).isEqualTo("“Konferenz” is planned for 2026.");
    }

    @Test
    void a_long_title_is_shortened() {
        Pending move = pending(TodoKind.ANSWER_PROPOSAL, "x".repeat(4_000), "bunt", 2);
        assertThat(Reasons.say(move, Locale.GERMAN)).hasSizeLessThan(200).contains("Fassung 2 von");
    }

    private static int facts(ResourceBundle sentences, String key) {
        return new MessageFormat(sentences.getString(key)).getFormatsByArgumentIndex().length;
    }

    private static Pending pending(TodoKind kind, Object... facts) {
        return Pending.word(
                kind,
                new Place(SubjectId.parse("cooperation:musterstadt-bunt")),
                new StepId("step"),
                Instant.EPOCH,
                facts);
    }
}
