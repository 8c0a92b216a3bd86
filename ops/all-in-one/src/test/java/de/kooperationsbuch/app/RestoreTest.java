package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export restored into an empty book answers every question as the first book does, on both time axes. */
class RestoreTest {
    private static final List<String> COOPERATIONS = List.of("zusammen-musterstadt", "zusammen-beispielburg");
    private static final List<String> KOMMUNEN = List.of("musterstadt", "beispielburg");

    private static final List<String> ANSWERS = List.of(
            "StepConfirmed",
            "StepDisputed",
            "DisputeSettled",
            "StepCorrected",
            "StepWithdrawn",
            "ProposalAccepted",
            "AgreementNegotiated",
            "AgreementAmended");

    @TempDir
    Path first;

    @TempDir
    Path second;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void every_answer_is_the_same_after_export_and_restore(long seed) throws Exception {
        String export;
        List<String> questions;
        List<String> answers;
        try (RunningBook book = RunningBook.on(first.resolve("s" + seed))) {
            HttpResponse<String> last = recordAll(book, GeneratedHistory.lines(seed, 160));
            book.seen(last);
            export = book.ask("/api/export").body();
            assertThat(export.lines().count()).isGreaterThan(60);
            for (String step : ANSWERS) assertThat(export).contains("\"step\":\"" + step + "\"");
            questions = questions(export.lines().toList());
            answers = answers(book, questions);
        }
        try (RunningBook copy = RunningBook.on(second.resolve("s" + seed))) {
            HttpResponse<String> restored = copy.imported("/api/imports?restore=true", export);
            assertThat(restored.statusCode()).as(restored.body()).isEqualTo(200);
            copy.seen(restored);
            assertThat(copy.ask("/api/export").body()).isEqualTo(export);
            List<String> again = answers(copy, questions);
            for (int i = 0; i < questions.size(); i++)
                assertThat(again.get(i)).as(questions.get(i)).isEqualTo(answers.get(i));
        }
    }

    private static HttpResponse<String> recordAll(RunningBook book, List<String> lines) throws Exception {
        HttpResponse<String> last = null;
        for (String line : lines) {
            HttpResponse<String> answer = book.record(line);
            assertThat(answer.statusCode()).as(answer.body()).isIn(201, 400, 403, 409, 422);
            if (answer.statusCode() == 201) last = answer;
        }
        return last;
    }

    private static List<String> questions(List<String> export) {
        List<String> instants = List.of(
                instant(export, 0.1),
                instant(export, 0.35),
                instant(export, 0.6),
                instant(export, 0.85),
                instant(export, 1));
        List<String> questions = new ArrayList<>();
        for (String knownAt : instants) {
            for (String cooperation : COOPERATIONS) {
                String base = "/api/cooperations/" + cooperation;
                questions.add(base + "/timeline?size=500&knownAt=" + knownAt);
                questions.add(
                        base + "/placement/history?to=2028-12-31&rules=2026-01,2026-01-strict&knownAt=" + knownAt);
                questions.add(base + "/placement/history?to=2028-12-31&knownAt=" + knownAt);
                questions.add(base + "/balance?knownAt=" + knownAt);
                questions.add(base + "/agreements?asOf=2024-06-01&knownAt=" + knownAt);
                questions.add(base + "/cycles?asOf=2024-06-01&knownAt=" + knownAt);
                questions.add(base + "/handover?since=2023-01-01&asOf=2024-06-01&knownAt=" + knownAt);
                for (String day : List.of("2014-02-28", "2019-07-01", "2024-02-29", "2026-06-30")) {
                    questions.add(base + "?asOf=" + day + "&knownAt=" + knownAt);
                    questions.add(base + "/funding?asOf=" + day + "&knownAt=" + knownAt);
                }
            }
            for (String kommune : KOMMUNEN) {
                questions.add("/api/kommunen/" + kommune + "/network?asOf=2024-06-01&knownAt=" + knownAt);
                questions.add("/api/todo?organisation=" + kommune + "&asOf=2024-06-01&knownAt=" + knownAt);
                questions.add("/api/kommunen/" + kommune + "/timeline?size=500&knownAt=" + knownAt);
                questions.add(
                        "/api/kommunen/" + kommune + "/network/diff?from=2016-01-01&to=2025-01-01&knownAt=" + knownAt);
            }
            questions.add("/api/export?knownAt=" + knownAt);
        }
        for (String line : export.subList(20, 60)) questions.addAll(chains(line));
        questions.add("/api/cooperations");
        questions.add("/api/transitions?size=500");
        return questions;
    }

    /** One step with all that became of it, as it was known at the end and in the middle. */
    private static List<String> chains(String line) {
        String stepId = line.replaceAll(".*?\"stepId\":\"([^\"]+)\".*", "$1");
        if (!line.contains("\"cooperation\"")) return List.of();
        String slug = line.replaceAll(".*\"cooperation\":\"([^\"]+)\".*", "$1");
        return List.of("/api/cooperations/" + slug + "/steps/" + stepId);
    }

    private static String instant(List<String> export, double share) {
        String line = export.get((int) Math.min(export.size() - 1, share * export.size()));
        return line.replaceAll(".*\"recordedAt\":\"([^\"]+)\".*", "$1");
    }

    private static List<String> answers(RunningBook book, List<String> questions) throws Exception {
        List<String> answers = new ArrayList<>();
        int unknownYet = 0;
        for (String question : questions) {
            HttpResponse<String> answer = book.ask(question);
            assertThat(answer.statusCode()).as(question + ": " + answer.body()).isIn(200, 404);
            answers.add(answer.body());
            if (answer.statusCode() == 404) unknownYet++;
        }
        assertThat(unknownYet).as("questions about what was not recorded yet").isLessThan(questions.size() / 4);
        return answers;
    }
}
