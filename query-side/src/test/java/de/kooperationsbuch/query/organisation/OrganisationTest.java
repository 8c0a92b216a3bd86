package de.kooperationsbuch.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import org.junit.jupiter.api.Test;

class OrganisationTest {
    @Test
    void an_organisation_whose_registration_was_withdrawn_is_unknown() {
        try (RunningBook book = RunningBook.with(Cast.kommune("lindenau"))) {
            book.record("""
                    {"step":"StepCorrected","stepId":"named","organisation":"lindenau","by":"lindenau","data":
                     {"of":"org-lindenau","data":{"kind":"KOMMUNE","name":"Lindenau"}}}""");
            assertThat(book.get("/api/organisations/lindenau").text())
                    .contains("\"name\":\"Lindenau\"")
                    .doesNotContain("land");
            book.record("""
                    {"step":"StepWithdrawn","stepId":"back","organisation":"lindenau","by":"lindenau","data":
                     {"of":"named","reason":"Irrtum"}}""", """
                    {"step":"StepWithdrawn","stepId":"gone","organisation":"lindenau","by":"lindenau","data":
                     {"of":"org-lindenau","reason":"Irrtum"}}""");
            assertThat(book.get("/api/organisations/lindenau").status()).isEqualTo(404);
            assertThat(book.get("/api/kommunen/lindenau/network").status()).isEqualTo(404);
            assertThat(book.get("/api/organisations/lindenau/timeline").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void an_organisation_bears_the_name_of_the_day() {
        try (RunningBook book = RunningBook.with(Cast.kommune("lindenau"))) {
            book.record("""
                    {"step":"OrganisationRenamed","stepId":"renamed","organisation":"lindenau","by":"lindenau",
                     "effectiveOn":"2024-05","data":{"name":"Große Kreisstadt Lindenau"}}""");
            assertThat(book.get("/api/organisations/lindenau").text())
                    .isEqualTo("{\"organisation\":\"lindenau\",\"asOf\":\"2026-11-22\","
                            + "\"knownAt\":\"2026-11-20T08:02:00.000001Z\",\"kind\":\"KOMMUNE\","
                            + "\"name\":\"Große Kreisstadt Lindenau\",\"land\":\"DE-SN\",\"contacts\":[]}");
            assertThat(book.get("/api/organisations/lindenau?asOf=2024-04-30").text())
                    .contains("Stadt lindenau");
        }
    }
}
