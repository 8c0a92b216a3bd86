package de.kooperationsbuch.command.organisation;

import static de.kooperationsbuch.command.organisation.ContactScenarios.assigned;
import static de.kooperationsbuch.command.organisation.ContactScenarios.handedOver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.command.Cast;
import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Told;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.json.CorrectedContent;
import de.kooperationsbuch.kernel.json.PersonOf;
import de.kooperationsbuch.kernel.organisation.ContactStep;
import de.kooperationsbuch.kernel.personal.Erased;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The book gives each person an id, and keeps it. */
class PeopleTest {
    private static final Draft VERBUND =
            Cast.registered("vielfalt-musterstadt", "'kind':'VERBUND','name':'Vielfalt Musterstadt'");
    private static final Draft MARIA = assigned("Vorstand", "Maria").id("maria");
    private final Told verbund = Told.of(List.of(VERBUND), VERBUND);

    @Test
    void everybody_is_given_an_id_of_their_own() {
        assertThat(id(verbund.record(MARIA).get(0)))
                .isNotEqualTo(id(verbund.record(assigned("Kasse", "Maria")).get(0)));
    }

    @Test
    void the_same_step_without_an_id_is_the_same_step_and_with_another_name_a_conflict() {
        verbund.record(MARIA);
        assertThat(verbund.decide(MARIA)).isEmpty();
        assertThatThrownBy(() -> verbund.decide(assigned("Vorstand", "Ömer").id("maria")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_same_person_takes_a_second_function_and_another_address() {
        String id = id(verbund.record(MARIA).get(0));
        assertThat(id(verbund.record(named("Kasse", id, "Maria")).get(0))).isEqualTo(id);
        assertThat(id(verbund.record(named("Vorstand", id, "Maria Muster")).get(0)))
                .isEqualTo(id);
    }

    @Test
    void a_correction_keeps_the_person_and_sent_again_is_the_same() {
        String id = id(verbund.record(MARIA).get(0));
        Draft correction = corrected("maria", "{'name':'Maria Muster'}").id("richtig");
        Step recorded = verbund.record(correction).get(0);
        assertThat(id(recorded)).isEqualTo(id);
        assertThat(verbund.decide(correction)).isEmpty();
        assertThat(id(verbund.record(corrected("richtig", "{'name':'M. Muster'}"))
                        .get(0)))
                .isEqualTo(id);
    }

    @Test
    void a_correction_names_another_known_person_and_nobody_unknown() {
        verbund.record(MARIA);
        String other = id(verbund.record(assigned("Kasse", "Ömer")).get(0));
        assertThatThrownBy(() -> verbund.decide(
                        corrected("maria", "{'id':'0b7e6f0c-3d5a-4a2e-9c41-8f2f6f1d7a10','name':'Ömer'}")))
                .isInstanceOf(Refusal.class);
        assertThat(id(verbund.record(corrected("maria", "{'id':'%s','name':'Ömer'}".formatted(other)))
                        .get(0)))
                .isEqualTo(other);
    }

    @Test
    void a_correction_that_was_kept_without_an_id_is_still_about_the_same_person() {
        ContactStep before = (ContactStep) verbund.record(MARIA).get(0);
        StepCorrected bare = (StepCorrected)
                corrected("maria", "{'name':'Maria Muster'}").posted().step();
        assertThat(id(CorrectedContent.of(before, bare))).isEqualTo(id(before));
    }

    @Test
    void what_was_erased_can_be_corrected_and_handed_over() {
        String gone = "'name':'%1$s','email':'%1$s','phone':'%1$s'".formatted(Erased.TEXT);
        verbund.record(Draft.of("ContactAssigned", "{'function':'Vorstand','person':{%s}}".formatted(gone))
                .id("maria"));
        verbund.record(corrected("maria", "{%s}".formatted(gone)).on("2023"));
        assertThat(verbund.record(handedOver("Vorstand", "'name':'Ömer'"))).hasSize(1);
    }

    private static Draft named(String function, String id, String name) {
        return Draft.of(
                "ContactAssigned", "{'function':'%s','person':{'id':'%s','name':'%s'}}".formatted(function, id, name));
    }

    private static Draft corrected(String of, String person) {
        return Draft.of(
                "StepCorrected",
                SubjectKind.ORGANISATION,
                "{'of':'%s','effectiveOn':'2021','data':{'function':'Vorstand','person':%s}}".formatted(of, person));
    }

    private static String id(Step step) {
        return PersonOf.step(step).orElseThrow().value();
    }
}
