package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The process is killed in the middle of its work; afterwards nothing acknowledged is missing and nothing is half there. */
@Timeout(240)
class CrashTest {
    private static final int IMPORTED = 20_000;
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(ints = {40, 1500})
    void nothing_acknowledged_is_lost_and_nothing_is_half_there(int enoughSteps) throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        try (BookProcess process = BookProcess.start(data, "--demo")) {
            FrontDesk desk = new FrontDesk(URI.create(process.address()));
            String afropa = desk.token("afropa");
            String importer = desk.token(FrontDesk.IMPORTER);
            CountDownLatch enough = new CountDownLatch(enoughSteps);
            CompletableFuture<Void> recording =
                    CompletableFuture.runAsync(() -> recordUntilKilled(process, afropa, acknowledged, enough));
            CompletableFuture<Void> importing = CompletableFuture.runAsync(() -> importUntilKilled(process, importer));
            enough.await();
            process.kill();
            CompletableFuture.allOf(recording, importing).join();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(enoughSteps);

        try (RunningBook book = RunningBook.on(data)) {
            String export = book.ask("/api/export").body();
            for (String stepId : acknowledged) assertThat(export).contains("\"stepId\":\"" + stepId + "\"");
            long imported =
                    export.lines().filter(line -> line.contains("\"bulk-")).count();
            assertThat(imported).isIn(0L, (long) IMPORTED);
            assertThat(export.lines().count()).isEqualTo(headOf(book));
        }
    }

    private static long headOf(RunningBook book) throws Exception {
        return Long.parseLong(book.answer(FrontDesk.ADMIN, "/api/operations/projections/steps")
                .get("position")
                .asString());
    }

    private void recordUntilKilled(BookProcess process, String token, Set<String> acknowledged, CountDownLatch enough) {
        for (int i = 0; i < 100_000; i++) {
            String stepId = "live-" + i;
            String envelope =
                    ("{\"step\":\"DialogConferenceHeld\",\"stepId\":\"%s\",\"cooperation\":\"dresden-afropa\","
                                    + "\"by\":\"afropa\",\"effectiveOn\":\"2024\",\"data\":{\"title\":\"Konferenz\"}}")
                            .formatted(stepId);
            try {
                if (post(process, token, "/api/steps", "application/json", envelope)
                                .statusCode()
                        != 201) return;
            } catch (Exception killed) {
                assertThat(process.wasKilled()).isTrue();
                return;
            }
            acknowledged.add(stepId);
            enough.countDown();
        }
    }

    private void importUntilKilled(BookProcess process, String token) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < IMPORTED; i++)
            lines.append("{\"step\":\"AwardReceived\",\"stepId\":\"bulk-")
                    .append(i)
                    .append(
                            "\",\"organisation\":\"vki\",\"by\":\"vki\",\"effectiveOn\":\"2024\",\"data\":{\"title\":\"Preis\"}}\n");
        try {
            post(process, token, "/api/imports", "application/x-ndjson", lines.toString());
        } catch (Exception killed) {
            assertThat(process.wasKilled()).isTrue();
        }
    }

    private HttpResponse<String> post(BookProcess process, String token, String path, String type, String body)
            throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(process.address() + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
