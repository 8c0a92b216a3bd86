package de.kooperationsbuch.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.transparency.StoredEvent;
import de.kooperationsbuch.query.running.Answer;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {
    private static final String BUNDLE = "/api/log/bundle?cooperation=lindenau-bunt";
    private RunningBook book;

    @BeforeEach
    void start() {
        book = RunningBook.with(Cast.lindenau());
    }

    @AfterEach
    void stop() {
        book.close();
    }

    /** The file was compared by hand with the description of bundles. */
    @Test
    void a_small_bundle_is_written_to_the_byte_as_described() throws Exception {
        book.record(Cast.meeting("lindenau-bunt", "meeting", "2025-06-01"));
        try (var approved = getClass().getResourceAsStream("/proof/lindenau-bunt-5.bundle.ndjson")) {
            assertThat(book.get(BUNDLE).text()).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void it_is_a_file_named_after_subject_and_checkpoint() {
        Answer bundle = book.get(BUNDLE);
        assertThat(bundle.header("Content-Type")).isEqualTo("application/x-ndjson");
        assertThat(bundle.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"lindenau-bunt-4.bundle.ndjson\"");
    }

    @Test
    void a_rating_that_is_kept_back_stands_there_as_withheld() {
        book.record("""
                {"step":"CycleOpened","stepId":"cycle","cooperation":"lindenau-bunt","by":"lindenau",
                 "data":{"cycle":"2025","from":"2025-01-01","until":"2025-12-31"}}""", """
                {"step":"PartnershipRated","stepId":"rated","cooperation":"lindenau-bunt","by":"bunt","effectiveOn":"2025",
                 "data":{"cycle":"2025","equality":2,"reliability":3,"information":2,"influence":1}}""");
        assertThat(lines(Asking.member("lindenau"))).anyMatch(line -> line.startsWith("{\"withheld\":5,\"proof\":["));
        assertThat(lines(Asking.member("lindenau"))).endsWith("{\"end\":3}");
        assertThat(lines(Asking.member("bunt"))).noneMatch(line -> line.contains("withheld"));
    }

    @Test
    void a_row_that_the_read_side_does_not_answer_is_withheld() {
        book.record("""
                {"step":"ActorPlaced","stepId":"actor","kommune":"lindenau","by":"lindenau","data":{"actor":"bunt","level":"STRATEGIC"}}""");
        book.transparency()
                .slipIn(new StoredEvent(
                        4,
                        Instant.parse("2026-11-21T08:00:00Z"),
                        "cooperation:lindenau-bunt",
                        1,
                        "Subject",
                        "unknown",
                        null,
                        "event-4",
                        "unknown",
                        "{\"secret\":true}".getBytes(StandardCharsets.UTF_8),
                        new byte[0]));
        assertThat(lines(Asking.OVERSEER))
                .anyMatch(line -> line.startsWith("{\"withheld\":4,"))
                .noneMatch(line -> line.startsWith("{\"event\":4,"));
    }

    @Test
    void a_row_that_is_gone_is_not_there_and_the_rest_is() {
        book.record(Cast.meeting("lindenau-bunt", "meeting", "2025-06-01"));
        book.transparency().lose(3);
        assertThat(lines(Asking.OVERSEER).stream().filter(line -> line.startsWith("{\"event\"")))
                .singleElement()
                .asString()
                .startsWith("{\"event\":4,");
    }

    @Test
    void nothing_is_in_it_that_its_checkpoint_does_not_cover() {
        book.record(Cast.meeting("lindenau-bunt", "meeting", "2025-06-01"));
        book.transparency().stayBehind(1);
        assertThat(lines(Asking.OVERSEER))
                .noneMatch(line -> line.startsWith("{\"event\":4,"))
                .endsWith("{\"end\":1}");
    }

    @Test
    void each_kind_of_subject_has_bundles() {
        assertThat(book.get("/api/log/bundle?organisation=bunt").text()).contains("\"subject\":\"organisation:bunt\"");
        book.record("""
                {"step":"ActorPlaced","stepId":"actor","kommune":"lindenau","by":"lindenau","data":{"actor":"bunt","level":"STRATEGIC"}}""");
        assertThat(book.get("/api/log/bundle?kommune=lindenau").text()).contains("\"subject\":\"kommune:lindenau\"");
    }

    @Test
    void whoever_does_not_see_the_whole_hears_that_there_is_nothing() {
        assertThat(book.get(Caller.PUBLIC, BUNDLE).status()).isEqualTo(401);
        assertThat(book.get(Asking.member("fremd"), BUNDLE).status()).isEqualTo(404);
        assertThat(book.get(Asking.auditor("anderswo"), BUNDLE).status()).isEqualTo(404);
        assertThat(book.get("/api/log/bundle?cooperation=nobody").status()).isEqualTo(404);
        assertThat(book.get("/api/log/bundle?cooperation=No:Slug").status()).isEqualTo(404);
        assertThat(book.get("/api/log/bundle?kommune=lindenau").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?cooperation=a&organisation=b", "?cooperation=a&cooperation=b", "?verbund=bunt"})
    void exactly_one_subject_is_asked_for(String query) {
        assertThat(book.get("/api/log/bundle" + query).status()).isEqualTo(400);
    }

    private List<String> lines(Caller caller) {
        return book.get(caller, BUNDLE).text().lines().toList();
    }
}
