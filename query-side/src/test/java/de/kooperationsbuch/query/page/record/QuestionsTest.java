package de.kooperationsbuch.query.page.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.query.running.Asking;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    @Test
    void every_step_answers_one_question_unless_it_arises_by_itself() {
        Stream<String> asked = Questions.ALL.values().stream().flatMap(List::stream);
        assertThat(Stream.concat(asked, Questions.ARISING.stream()))
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.all().stream().map(Catalogue.Entry::name).toList());
    }

    @Test
    void every_question_has_words() {
        for (String question : Questions.ALL.keySet())
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH))
                assertThat(SampleForms.texts().getMessage("record.question." + question, null, language))
                        .isNotBlank();
    }

    @Test
    void an_observer_is_asked_for_an_assessment_and_its_own_records_only() {
        assertThat(Questions.of(Asking.role(Role.OBSERVER), true).keySet()).containsExactly("assessment", "step");
        assertThat(Questions.of(Asking.role(Role.OBSERVER), true).get("assessment"))
                .containsExactly("PlacementAssessed");
    }

    @Test
    void nobody_else_is_asked_anything() {
        assertThat(Questions.of(Caller.PUBLIC, true)).isEmpty();
        assertThat(Questions.of(Asking.auditor("dresden"), true)).isEmpty();
    }

    @Test
    void only_a_kommune_and_the_operator_open_anything() {
        assertThat(Questions.of(Asking.member("afropa"), false).get("cooperation"))
                .doesNotContain("CooperationOpened");
        assertThat(Questions.of(Asking.member("dresden"), true).get("cooperation"))
                .contains("CooperationOpened");
        assertThat(Questions.of(Asking.role(Role.REGISTRAR), false).get("organisation"))
                .contains("OrganisationRegistered");
    }
}
