package de.kooperationsbuch.query.page.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.kernel.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepNamedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://buch.example/kooperationen/dresden-afropa/schritte/s-1",
                " /kooperationen/dresden-afropa/schritte/s-1?recorded=s-1#oben ",
                "http://127.0.0.1:8080/api/cooperations/dresden-afropa/steps/s-1/proof",
                "https://buch.example/erfassen?recorded=s-1&cooperation=dresden-afropa",
                "cooperation:dresden-afropa/s-1",
                "cooperation:dresden-afropa, s-1"
            })
    void a_step_is_named_by_its_addresses_and_by_its_subject_and_id(String text) {
        assertThat(StepNamed.of(text).address()).isEqualTo("/betrieb/texte/kooperationen/dresden-afropa/s-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"s-1", "/kooperationen/dresden-afropa", "/konten/dresden/schritte/s-1", "cooperation:Ä/s-1"})
    void whatever_names_no_step_is_refused(String text) {
        assertThatThrownBy(() -> StepNamed.of(text)).isInstanceOf(Refusal.class);
    }
}
