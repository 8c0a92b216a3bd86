package de.kooperationsbuch.command.importing;

import static de.kooperationsbuch.command.Rules.A_RECORDING_INSTANT_IS_A_PAST_MICROSECOND;
import static de.kooperationsbuch.command.Rules.A_RESTORED_STEP_SAYS_WHEN_IT_WAS_RECORDED;
import static de.kooperationsbuch.command.Rules.A_RESTORE_NEEDS_AN_EMPTY_BOOK;
import static de.kooperationsbuch.command.Rules.A_STEP_ID_MEANS_ONE_STEP;
import static de.kooperationsbuch.command.Rules.CONSENT_IS_NOT_IMPORTED;
import static de.kooperationsbuch.command.Rules.RECORDING_INSTANTS_RISE;

import de.kooperationsbuch.command.Cast;
import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Rules;
import de.kooperationsbuch.command.Scenario;
import de.kooperationsbuch.command.recording.SubjectHistory;
import de.kooperationsbuch.kernel.json.EnvelopeReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What only an import or only a restore asks of a line. */
public class ImportScenarios {
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final String MORNING = "2026-06-15T08:00:00.000001Z";

    public static Stream<Scenario> scenarios() {
        return Stream.of(
                new Scenario(
                        A_RESTORE_NEEDS_AN_EMPTY_BOOK,
                        () -> Import.requireEmptyBook(Intake.RESTORE, 0),
                        () -> Import.requireEmptyBook(Intake.RESTORE, 12),
                        null,
                        List.of("12")),
                new Scenario(
                        CONSENT_IS_NOT_IMPORTED,
                        () -> judge(Intake.RESTORE, line("eins", MORNING), confirmed()),
                        () -> judge(Intake.IMPORT, line("eins", MORNING), confirmed()),
                        "/step",
                        List.of("StepConfirmed")),
                new Scenario(
                        A_RESTORED_STEP_SAYS_WHEN_IT_WAS_RECORDED,
                        () -> restore(line("eins", MORNING)),
                        () -> restore(Cast.OPENED.id("eins")),
                        "/recordedAt",
                        List.of()),
                new Scenario(
                        A_STEP_ID_MEANS_ONE_STEP,
                        () -> restore(line("eins", MORNING), line("zwei", later(1))),
                        () -> restore(line("eins", MORNING), line("eins", later(1))),
                        "/stepId",
                        List.of("eins")),
                instants(RECORDING_INSTANTS_RISE, later(1), MORNING, MORNING, MORNING),
                past("2026-06-15T10:00:00Z", "2026-06-15T10:00:00.000001Z"),
                past("2026-06-15T09:00:00.000001Z", "2026-06-15T09:00:00.000001100Z"),
                past(later(1), "1969-12-31T23:59:59Z"));
    }

    private static Scenario past(String right, String wrong) {
        return instants(A_RECORDING_INSTANT_IS_A_PAST_MICROSECOND, right, wrong, wrong);
    }

    private static Scenario instants(Rules rule, String right, String wrong, String... facts) {
        return new Scenario(
                rule,
                () -> restore(line("eins", MORNING), line("zwei", right)),
                () -> restore(line("eins", MORNING), line("zwei", wrong)),
                "/recordedAt",
                List.of(facts));
    }

    private static Draft confirmed() {
        return Draft.of("StepConfirmed", "{'of':'eins'}")
                .by("vielfalt-musterstadt")
                .with("recordedAt", '"' + later(1) + '"');
    }

    private static void restore(Draft... lines) {
        judge(Intake.RESTORE, lines);
    }

    private static void judge(Intake intake, Draft... lines) {
        Judge judge = new Judge(
                subject -> SubjectHistory.empty(subject.kind()),
                Cast.REFERENCES,
                intake,
                NOW.atZone(ZoneId.of("Europe/Berlin")),
                null);
        for (Draft line : lines)
            judge.judge(EnvelopeReader.ofLines().read(line.json().getBytes(StandardCharsets.UTF_8), Cast.TODAY));
    }

    /** The first line opens a cooperation, the others are talks in it. */
    private static Draft line(String stepId, String recordedAt) {
        Draft draft = stepId.equals("eins") ? Cast.OPENED : Draft.of("NetworkMeetingHeld", "{'participants':[]}");
        return draft.id(stepId).with("recordedAt", '"' + recordedAt + '"');
    }

    private static String later(int microseconds) {
        return Instant.parse(MORNING).plusNanos(microseconds * 1_000L).toString();
    }
}
