package de.kooperationsbuch.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.problem.Sentences;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class StepTitlesTest {
    @Test
    void every_step_and_nothing_else_has_a_title_in_both_languages() {
        var steps = Catalogue.all().stream().map(Catalogue.Entry::name).toList();
        for (Locale language : Sentences.LANGUAGES)
            assertThat(ResourceBundle.getBundle("steps", language).keySet()).containsExactlyInAnyOrderElementsOf(steps);
    }

    @Test
    void no_two_steps_are_called_the_same() {
        for (Locale language : Sentences.LANGUAGES)
            assertThat(Catalogue.all())
                    .extracting(step -> StepTitles.of(step.name(), language))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
    }

    @Test
    void titles_stand_in_the_language_asked_for() {
        assertThat(StepTitles.of("DialogConferenceHeld", Locale.GERMAN)).isEqualTo("Dialogkonferenz");
        assertThat(StepTitles.of("DialogConferenceHeld", Locale.ENGLISH)).isEqualTo("Dialogue conference");
    }
}
