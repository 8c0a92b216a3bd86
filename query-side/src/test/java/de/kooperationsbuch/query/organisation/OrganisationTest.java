package de.kooperationsbuch.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import org.junit.jupiter.api.Test;

class OrganisationTest {
    @Test
    void an_organisation_bears_the_name_of_the_day() {
        try (RunningBook book = RunningBook.with(Cast.kommune("lindenau"))) {
            book.record("""
                    {"step":"OrganisationRenamed","stepId":"renamed","organisation":"lindenau","by":"lindenau",
                     "effectiveOn":"2024-05","data":{"name":"Große Kreisstadt Lindenau"}}""");
            assertThat(book.get("/api/organisations/lindenau").text())
                    .isEqualTo("{\"organisation\":\"lindenau\",\"asOf\":\"2026-11-22\","
                            + "\"knownAt\":\"2026-11-20T08:02:00.000001Z\",\"kind\":\"KOMMUNE\","
                            + "\"name\":\"Große Kreisstadt Lindenau\",\"land\":\"DE-SN\"}");
            assertThat(book.get("/api/organisations/lindenau?asOf=2024-04-30").text())
                    .contains("Stadt lindenau");
        }
    }
}
