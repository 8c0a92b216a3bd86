package de.kooperationsbuch.command.importing;

import static de.kooperationsbuch.command.importing.Samples.meeting;
import static de.kooperationsbuch.command.importing.Samples.meetings;
import static de.kooperationsbuch.command.importing.Samples.take;
import static de.kooperationsbuch.command.importing.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.kooperationsbuch.command.CommandSide;
import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompetingImportTest {
    private final String url = Postgres.emptyBook();
    private final CommandSide importer = new CommandSide(url).withCast();
    private final CommandSide recorder = new CommandSide(url);

    @AfterEach
    void close() {
        importer.close();
        recorder.close();
    }

    /** Somebody who records on the same subject while the second line is judged. */
    private final class Competitor implements Progress {
        private final int times;
        private int recorded;
        private int again;

        Competitor(int times) {
            this.times = times;
        }

        @Override
        public void lines(int lines) {
            if (lines == 2 && recorded < times) recorder.record(meeting("dazwischen-" + recorded++));
        }

        @Override
        public void again() {
            again++;
        }
    }

    @Test
    void a_file_that_lost_a_race_is_judged_again_and_taken_in() throws Exception {
        Competitor competitor = new Competitor(1);
        ImportAnswer answer = take(importer, text(meetings(10)), Intake.IMPORT, competitor);
        assertThat(answer.accepted()).isEqualTo(10);
        assertThat(competitor.again).isEqualTo(1);
        assertThat(importer.head()).isEqualTo(18);
    }

    @Test
    void what_the_other_recorded_meanwhile_is_a_duplicate() throws Exception {
        String file = text(meetings(3)) + meeting("dazwischen-0").json();
        ImportAnswer answer = take(importer, file, Intake.IMPORT, new Competitor(1));
        assertThat(answer.duplicates()).isEqualTo(1);
        assertThat(answer.accepted()).isEqualTo(3);
    }

    @Test
    void a_file_that_loses_every_race_is_refused_whole() {
        Competitor competitor = new Competitor(100);
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> take(importer, text(meetings(10)), Intake.IMPORT, competitor));
        assertThat(refusal.type()).isEqualTo(ProblemType.LOST_RACE);
        assertThat(importer.head()).isEqualTo(7 + competitor.recorded);
    }

    @Test
    void a_book_that_somebody_holds_is_asked_for_later() throws Exception {
        try (var blocker = Postgres.as(Postgres.APPLICATION, url).getConnection()) {
            blocker.setAutoCommit(false);
            blocker.createStatement().execute("SELECT * FROM head FOR UPDATE");
            Refusal refusal = catchThrowableOfType(
                    Refusal.class, () -> take(importer, text(meetings(1)), Intake.IMPORT, Progress.SILENT));
            assertThat(refusal.type()).isEqualTo(ProblemType.TRY_LATER);
        }
    }
}
