package de.kooperationsbuch.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.running.Answer;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.running.TestLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementAnswersTest {
    private static final String AGREEMENTS = "/api/cooperations/lindenau-bunt/agreements";
    private static final String TERMS = """
            "terms":{"fieldsOfAction":["BILDUNG"],"tasks":[],"mandate":["PLANNING"],"reviewMonths":6},"effectiveFrom":"2026-01\"""";
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = RunningBook.with(Cast.lindenau());
        book.record(
                said("bunt", "NegotiationOpened", "leer-open", """
                        "agreement":"leer","title":"Leer","parties":["lindenau","bunt"],"subject":"Noch nichts\""""),
                said("bunt", "NegotiationOpened", "pakt-open", """
                        "agreement":"pakt","title":"Pakt","parties":["lindenau","bunt"],"subject":"Bildung\""""),
                said("bunt", "ProposalTabled", "first", "\"agreement\":\"pakt\"," + TERMS),
                said("lindenau", "ProposalRejected", "no", """
                        "agreement":"pakt","version":1,"reason":"zu lang\""""),
                said(
                        "lindenau",
                        "ProposalTabled",
                        "second",
                        "\"agreement\":\"pakt\"," + TERMS.replace("2026-01", "2026-02")),
                said("bunt", "ProposalAccepted", "yes", "\"agreement\":\"pakt\",\"version\":2"),
                said("bunt", "AgreementNegotiated", "pakt-v2", """
                        "agreement":"pakt","title":"Pakt","parties":["lindenau","bunt"],""" + TERMS.replace("2026-01", "2026-02")));
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @Test
    void an_agreement_is_answered_with_its_versions_and_absent_ends_named_as_null() {
        assertThat(book.get(AGREEMENTS + "/pakt?asOf=2026-03-01").text()).isEqualTo("""
                {"cooperation":"lindenau-bunt","agreement":"pakt","asOf":"2026-03-01","knownAt":"2026-11-20T08:10:00.000001Z",\
                "title":"Pakt","parties":["lindenau","bunt"],"subject":"Bildung","state":"IN_FORCE","versions":[\
                {"version":1,"tabledBy":"bunt","tabledAt":"2026-11-20T08:06:00.000001Z","tabledOn":"2025",\
                "accepted":[{"by":"bunt","recordedAt":"2026-11-20T08:06:00.000001Z","on":"2025"}],\
                "rejected":[{"by":"lindenau","recordedAt":"2026-11-20T08:07:00.000001Z","on":"2025","reason":"zu lang"}],\
                "terms":{"fieldsOfAction":["BILDUNG"],"tasks":[],"reviewMonths":6,"mandate":["PLANNING"]},\
                "effectiveFrom":"2026-01","effectiveUntil":null},\
                {"version":2,"tabledBy":"lindenau","tabledAt":"2026-11-20T08:08:00.000001Z","tabledOn":"2025",\
                "accepted":[{"by":"lindenau","recordedAt":"2026-11-20T08:08:00.000001Z","on":"2025"},\
                {"by":"bunt","recordedAt":"2026-11-20T08:09:00.000001Z","on":"2025"}],"rejected":[],\
                "terms":{"fieldsOfAction":["BILDUNG"],"tasks":[],"reviewMonths":6,"mandate":["PLANNING"]},\
                "effectiveFrom":"2026-02","effectiveUntil":null}],\
                "inForce":[{"from":"2026-02-01","to":null,"version":2}],"turn":[],\
                "due":[{"kind":"REVIEW","dueOn":"2026-08-01","because":"pakt-v2"}]}""");
    }

    @Test
    void the_list_names_every_agreement_without_its_terms() {
        Answer answer = book.get(AGREEMENTS + "?asOf=2026-01-31");
        assertThat(answer.text()).isEqualTo("""
                {"cooperation":"lindenau-bunt","asOf":"2026-01-31","knownAt":"2026-11-20T08:10:00.000001Z","agreements":[\
                {"agreement":"leer","title":"Leer","parties":["lindenau","bunt"],"state":"NEGOTIATING","inForce":[],\
                "turn":["lindenau","bunt"],"due":[]},\
                {"agreement":"pakt","title":"Pakt","parties":["lindenau","bunt"],"state":"AHEAD","latestVersion":2,\
                "inForce":[{"from":"2026-02-01","to":null,"version":2}],"turn":[],"due":[]}]}""");
    }

    @Test
    void an_instant_between_the_moves_shows_the_negotiation_as_it_was() {
        String then = book.get(AGREEMENTS + "/pakt?knownAt=" + TestLog.at(8)).text();
        assertThat(then).contains("\"state\":\"NEGOTIATING\"", "\"turn\":[\"bunt\"]", "\"inForce\":[]");
    }

    @Test
    void two_versions_are_compared_in_either_direction() {
        assertThat(book.get(AGREEMENTS + "/pakt/diff?from=2&to=1").text()).isEqualTo("""
                {"cooperation":"lindenau-bunt","agreement":"pakt","from":2,"to":1,"knownAt":"2026-11-20T08:10:00.000001Z",\
                "fields":[{"field":"effectiveFrom","before":"2026-02","after":"2026-01"}],\
                "tasks":{"added":[],"removed":[],"changed":[]}}""");
    }

    @ParameterizedTest
    @CsvSource({
        "pakt/diff?from=1, to, malformed, 1 to 2",
        "pakt/diff?to=1, from, malformed, 1 to 2",
        "pakt/diff?from=0&to=1, from, invalid-value, 1 to 2",
        "pakt/diff?from=1&to=3, to, invalid-value, 1 to 2",
        "pakt/diff?from=one&to=2, from, invalid-value, 1 to 2",
        "leer/diff?from=1&to=1, from, invalid-value,"
    })
    void a_version_that_is_not_there_is_refused_with_those_that_are(
            String path, String field, String type, String accepted) {
        Answer answer = book.get(AGREEMENTS + "/" + path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("field").stringValue()).isEqualTo(field);
        assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/" + type);
        assertThat(answer.json().path("accepted").asString(null)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"/anders", "/anders/diff?from=1&to=2", "/pakt?knownAt=2026-11-20T08:03:30Z"})
    void an_agreement_that_is_not_known_is_not_found(String path) {
        Answer answer = book.get(AGREEMENTS + path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/unknown-subject");
    }

    private static String said(String by, String name, String stepId, String data) {
        return """
                {"step":"%s","stepId":"%s","cooperation":"lindenau-bunt","by":"%s","effectiveOn":"2025","data":{%s}}""".formatted(name, stepId, by, data);
    }
}
