package de.kooperationsbuch.query.page.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.funding.FundingId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FreshIdsTest {
    private static ObjectNode filled(String step, String data, Map<Class<?>, Set<String>> known) {
        ObjectNode read = (ObjectNode) JsonMapper.shared().readTree(data.replace('\'', '"'));
        FreshIds.fill(step, SampleForms.data(step), read, known);
        return read;
    }

    @Test
    void a_name_is_made_of_the_title() {
        assertThat(filled("FormatAgreed", "{'title':'Runder Tisch – für Übergänge & Größe'}", Map.of())
                        .get("format")
                        .asString())
                .isEqualTo("runder-tisch-fuer-uebergaenge-groesse");
    }

    @Test
    void a_cycle_is_called_by_its_first_day() {
        assertThat(filled("CycleOpened", "{'from':'2024','until':'2024'}", Map.of())
                        .get("cycle")
                        .asString())
                .isEqualTo("zyklus-2024");
    }

    @Test
    void a_name_that_is_taken_is_counted_on() {
        assertThat(filled(
                                "FundingApplied",
                                "{'purpose':'Beratung'}",
                                Map.of(FundingId.class, Set.of("beratung", "beratung-2")))
                        .get("funding")
                        .asString())
                .isEqualTo("beratung-3");
    }

    @Test
    void a_name_that_was_typed_stays() {
        assertThat(filled("FormatAgreed", "{'title':'T','format':'mein-tisch'}", Map.of())
                        .get("format")
                        .asString())
                .isEqualTo("mein-tisch");
    }

    @Test
    void goals_of_a_plan_are_named_apart_and_the_same_title_is_the_same_goal() {
        ObjectNode plan = filled(
                "ActionPlanAdopted",
                "{'goals':[{'title':'Mehr Räume'},{'title':'Mehr Räume'},{'goal':'alt','title':'Alt'}]}",
                Map.of());
        assertThat(plan.get("goals").valueStream().map(goal -> goal.get("goal").asString()))
                .containsExactly("mehr-raeume", "mehr-raeume-2", "alt");
    }

    @Test
    void a_title_without_a_letter_still_gets_a_name() {
        assertThat(FreshIds.slug("مركز", "raum")).isEqualTo("raum");
    }

    @Test
    void nothing_is_made_up_for_what_must_be_in_the_book_already() {
        assertThat(filled("FundingPaid", "{'amount':{'value':'1','currency':'EUR'}}", Map.of())
                        .has("funding"))
                .isFalse();
    }
}
