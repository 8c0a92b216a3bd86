package de.kooperationsbuch.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.json.BookMapper;
import org.junit.jupiter.api.Test;

class VersionDiffTest {
    private static final String MENTORING = "{title: Mentoring, responsible: bunt, staffing: VOLUNTEERS}";

    @Test
    void every_field_that_differs_is_named_with_what_it_said_before_and_after() {
        assertThat(diff(
                        terms("mandate: [PLANNING, STEERING], tasks: [], resources: Raum", "2022"),
                        terms(
                                "mandate: [STEERING, EVALUATION], tasks: [], reviewMonths: 6",
                                "2022-01, effectiveUntil: 2024")))
                .isEqualTo("""
                        {"fields":[{"field":"resources","before":"Raum"},{"field":"reviewMonths","after":6},\
                        {"field":"mandate","before":["PLANNING","STEERING"],"after":["STEERING","EVALUATION"],\
                        "added":["EVALUATION"],"removed":["PLANNING"]},\
                        {"field":"effectiveFrom","before":"2022","after":"2022-01"},{"field":"effectiveUntil","after":"2024"}],\
                        "tasks":{"added":[],"removed":[],"changed":[]}}""");
    }

    @Test
    void tasks_are_the_same_if_their_titles_are() {
        String cafe = "{title: Cafe, responsible: bunt, staffing: VOLUNTEERS}";
        String advice = "{title: Beratung, responsible: musterstadt, staffing: STAFF}";
        assertThat(diff(
                        terms("mandate: [], tasks: [%s, %s]".formatted(MENTORING, cafe), "2022"),
                        terms(
                                "mandate: [], tasks: [%s, %s]"
                                        .formatted(
                                                advice, MENTORING.replace("VOLUNTEERS", "BOTH, competence: Schulung")),
                                "2022")))
                .isEqualTo("""
                        {"fields":[],"tasks":{"added":[{"title":"Beratung","responsible":"musterstadt","staffing":"STAFF"}],\
                        "removed":[{"title":"Cafe","responsible":"bunt","staffing":"VOLUNTEERS"}],\
                        "changed":[{"title":"Mentoring","fields":[{"field":"staffing","before":"VOLUNTEERS","after":"BOTH"},\
                        {"field":"competence","after":"Schulung"}]}]}}""");
    }

    @Test
    void the_order_of_a_list_says_nothing() {
        assertThat(diff(
                        terms("mandate: [PLANNING, STEERING], tasks: [%s]".formatted(MENTORING), "2022"),
                        terms("mandate: [STEERING, PLANNING], tasks: [%s]".formatted(MENTORING), "2022")))
                .isEqualTo("{\"fields\":[],\"tasks\":{\"added\":[],\"removed\":[],\"changed\":[]}}");
    }

    private static String terms(String words, String from) {
        return "terms: {fieldsOfAction: [], %s}, effectiveFrom: %s".formatted(words, from);
    }

    private static String diff(String before, String after) {
        Agreement pakt = Talks.openedWith("musterstadt, bunt")
                .tables("bunt", before)
                .tables("musterstadt", after)
                .pakt();
        return BookMapper.mapper()
                .writeValueAsString(VersionDiff.between(
                        pakt.versions().get(0), pakt.versions().get(1)));
    }
}
