package de.kooperationsbuch.query.standing;

import static de.kooperationsbuch.query.running.Remarks.corrected;
import static de.kooperationsbuch.query.running.Remarks.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every view obeys corrections and withdrawals from the instant on at which they were recorded, and not before. */
class EveryViewTest {
    private static final String SLUG = "lindenau-bunt";
    private static final String COOPERATION = "/api/cooperations/" + SLUG;
    private static final String BEFORE = "knownAt=2026-11-20T08:07:30Z";
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = RunningBook.with(Cast.lindenau());
        book.record(
                Cast.council("lindenau"),
                Cast.granted(SLUG, "bunt", "2020"),
                Cast.format(SLUG, "2020"),
                Cast.seat("lindenau", "bunt", "2020"));
        book.record(
                corrected(SLUG, "less", "lindenau", "granted", """
                        "data":{"funding":"stelle","level":"KOMMUNE","kind":"COORDINATION","purpose":"Koordination",
                        "from":"2021","until":"2021","recipient":"bunt"}"""),
                withdrawn(SLUG, "no-format", "lindenau", "format"),
                seat("StepCorrected", "later", "seat", "\"effectiveOn\":\"2021\""),
                corrected(SLUG, "open-later", "lindenau", "opened", "\"effectiveOn\":\"2019\""));
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @Test
    void funding() {
        assertThat(book.get(COOPERATION + "/funding?" + BEFORE).text())
                .contains("\"state\":\"ACTIVE\"", "\"lastDay\":null");
        assertThat(book.get(COOPERATION + "/funding").text())
                .contains("\"state\":\"OVER\"", "\"lastDay\":\"2021-12-31\"", "\"from\":\"2019-01-01\"");
    }

    @Test
    void placement() {
        assertThat(grades("asOf=2020-06-01&" + BEFORE)).isEqualTo("MEDIUM MEDIUM MEDIUM");
        assertThat(grades("asOf=2020-06-01")).isEqualTo("UNRECORDED UNRECORDED UNRECORDED");
        assertThat(grades("asOf=2021-06-01")).isEqualTo("UNRECORDED MEDIUM MEDIUM");
        assertThat(grades("asOf=2022-06-01")).isEqualTo("UNRECORDED MEDIUM LOW");
    }

    @Test
    void the_map_and_its_difference() {
        assertThat(relations("?asOf=2020-06-01&" + BEFORE)).isOne();
        assertThat(relations("?asOf=2020-06-01")).isZero();
        assertThat(book.get("/api/kommunen/lindenau/network/diff?from=2020-06-01&to=2021-06-01")
                        .json()
                        .at("/added/relations"))
                .hasSize(1);
    }

    @Test
    void the_cooperation_itself() {
        assertThat(openedOn("?" + BEFORE)).isEqualTo("2018-03");
        assertThat(openedOn("")).isEqualTo("2019");
        assertThat(book.get("/api/cooperations").json().at("/items/0/openedOn").stringValue())
                .isEqualTo("2019");
    }

    @Test
    void balance_to_do_and_handover() {
        assertThat(count(COOPERATION + "/balance?" + BEFORE, "steps")).isEqualTo(3);
        assertThat(count(COOPERATION + "/balance", "steps")).isEqualTo(2);
        assertThat(size("/api/todo?organisation=bunt&" + BEFORE, "/items")).isEqualTo(4);
        assertThat(size("/api/todo?organisation=bunt", "/items")).isEqualTo(3);
        assertThat(size(COOPERATION + "/handover?since=2026-11-01&" + BEFORE, "/agreed/formats"))
                .isOne();
        assertThat(size(COOPERATION + "/handover?since=2026-11-01", "/agreed/formats"))
                .isZero();
    }

    private static int count(String question, String figure) {
        return book.get(question).json().get(figure).intValue();
    }

    private static int size(String question, String list) {
        return book.get(question).json().at(list).size();
    }

    private static String grades(String question) {
        var grades = book.get(COOPERATION + "/placement?" + question).json().get("grades");
        return grades.get("formalisation").stringValue() + " "
                + grades.get("involvement").stringValue() + " "
                + grades.get("funding").stringValue();
    }

    private static int relations(String question) {
        return book.get("/api/kommunen/lindenau/network" + question)
                .json()
                .get("relations")
                .size();
    }

    private static String openedOn(String question) {
        return book.get(COOPERATION + question).json().get("openedOn").stringValue();
    }

    private static String seat(String step, String stepId, String of, String more) {
        return """
                {"step":"%s","stepId":"%s","kommune":"lindenau","by":"lindenau","data":{"of":"%s",%s}}""".formatted(step, stepId, of, more);
    }
}
