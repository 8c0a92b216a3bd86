package de.kooperationsbuch.query.page.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Catalogue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Every step of the catalogue can be typed, in both languages, as it was approved. */
class EveryFormTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    static Stream<String> steps() {
        return Catalogue.all().stream().map(Catalogue.Entry::name);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void what_is_typed_for_a_sample_says_what_the_sample_says(String step) {
        ObjectNode sample = SampleForms.envelope(step);
        for (Locale language : LANGUAGES) {
            FormReader reader =
                    new FormReader(SampleForms.typed(step, language), language, name -> name, (key, facts) -> key);
            ObjectNode header = reader.read(FormFields.HEADER, "");
            assertThat(header).isEqualTo(sample.deepCopy().retain("effectiveOn", "source", "evidence"));
            assertThat(reader.read(SampleForms.data(step), "data.")).isEqualTo(sample.get("data"));
            assertThat(reader.complaints().sentences()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void every_field_has_a_label_and_every_choice_a_word(String step) {
        for (Locale language : LANGUAGES) {
            Labels labels = new Labels(SampleForms.texts(), language, step);
            Controls controls = new Controls(labels, SampleForms.typed(step, language), new Complaints(), null, "");
            assertThat(all(controls.of(FormFields.HEADER, "")))
                    .noneMatch(control -> control.label().isBlank());
            assertThat(all(controls.of(SampleForms.data(step), "data.")))
                    .noneMatch(control -> control.label().isBlank())
                    .allMatch(control -> control.options().stream()
                            .noneMatch(option -> option.label().isBlank()));
        }
    }

    private static List<Control> all(List<Control> controls) {
        return controls.stream()
                .flatMap(control -> Stream.concat(Stream.of(control), all(control.parts()).stream()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void an_empty_form_complains_of_everything_that_must_be_said(String step) {
        FormReader reader =
                new FormReader(new Typed(java.util.Map.of()), Locale.GERMAN, name -> name, (key, facts) -> key);
        reader.read(SampleForms.data(step), "data.");
        for (FormField field : SampleForms.data(step)) {
            boolean single = field.required() && field.parts().isEmpty() && !FreshIds.derives(field);
            boolean list = field.kind() == FieldKind.TEXTS
                    || field.kind() == FieldKind.CHOICES
                    || field.kind() == FieldKind.REFERENCES
                    || field.kind() == FieldKind.OBJECTS;
            assertThat(reader.complaints().about("data." + field.name()).isPresent())
                    .as(field.name())
                    .isEqualTo(single && !list || field.least() > 0);
        }
    }
}
