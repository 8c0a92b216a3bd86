package de.kooperationsbuch.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Source;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.personal.FreeText;
import de.kooperationsbuch.kernel.personal.Person;
import de.kooperationsbuch.kernel.standing.NewData;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SealableTest {
    private static final Person ADA = new Person(null, "Ada", null, null);

    record Told(
            StepId step,
            @Nullable Source source,
            @Nullable @FreeText String text,
            @Nullable List<Person> people,
            @Nullable NewData data) {}

    private static Told told(Source source, String text, List<Person> people, NewData data) {
        return new Told(new StepId("s1"), source, text, people, data);
    }

    @Test
    void a_record_without_texts_and_persons_brings_nothing() {
        assertThat(Sealable.isIn(told(new Source("Protokoll", "1", 2, null, null, null), null, List.of(), null)))
                .isFalse();
    }

    @Test
    void a_text_is_found() {
        assertThat(Sealable.isIn(told(null, "weil", null, null))).isTrue();
    }

    @Test
    void a_text_inside_is_found() {
        assertThat(Sealable.isIn(told(new Source("Protokoll", "1", 2, null, "so", null), null, null, null)))
                .isTrue();
    }

    @Test
    void a_person_in_a_list_is_found() {
        assertThat(Sealable.isIn(told(null, null, List.of(ADA), null))).isTrue();
    }

    @Test
    void new_data_of_a_corrected_step_may_bring_anything() {
        NewData data = new NewData(JsonMapper.shared().createObjectNode());
        assertThat(Sealable.isIn(told(null, null, null, data))).isTrue();
    }
}
