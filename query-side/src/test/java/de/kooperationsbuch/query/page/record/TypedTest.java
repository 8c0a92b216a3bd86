package de.kooperationsbuch.query.page.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void blank_objects_of_a_list_are_left_out_and_the_others_counted_anew() {
        Typed typed = Typed.of(Map.of(
                "data.tasks.0.title", List.of(" "),
                "data.tasks.2.title", List.of("Beratung"),
                "data.tasks.7.title", List.of("Sprachmittlung")));
        assertThat(typed.count("data.tasks")).isEqualTo(2);
        assertThat(typed.one("data.tasks.0.title")).isEqualTo("Beratung");
        assertThat(typed.one("data.tasks.1.title")).isEqualTo("Sprachmittlung");
    }

    @Test
    void what_is_typed_beside_a_list_counts_more_than_what_is_chosen() {
        assertThat(Typed.of(Map.of("data.funder", List.of("dresden", "bund"))).one("data.funder"))
                .isEqualTo("bund");
        assertThat(Typed.of(Map.of("data.funder", List.of("dresden", ""))).one("data.funder"))
                .isEqualTo("dresden");
    }

    @Test
    void the_values_of_a_list_come_repeated_or_numbered() {
        assertThat(Typed.of(Map.of("data.parts", List.of("CYCLE", "FUNDING"))).all("data.parts"))
                .containsExactly("CYCLE", "FUNDING");
        assertThat(Typed.of(Map.of("data.parts.0", List.of("CYCLE"), "data.parts.1", List.of("FUNDING")))
                        .all("data.parts"))
                .containsExactly("CYCLE", "FUNDING");
    }
}
