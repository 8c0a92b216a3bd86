package de.kooperationsbuch.command.agreement;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.Rules.THE_IDS_OF_VERSIONS_ARE_FREE;
import static de.kooperationsbuch.command.agreement.Moves.JOBCENTER;
import static de.kooperationsbuch.command.agreement.Moves.KOMMUNE;
import static de.kooperationsbuch.command.agreement.Moves.STRANGER;
import static de.kooperationsbuch.command.agreement.Moves.VERBUND;
import static de.kooperationsbuch.command.agreement.Moves.accepted;
import static de.kooperationsbuch.command.agreement.Moves.brokenOff;
import static de.kooperationsbuch.command.agreement.Moves.ended;
import static de.kooperationsbuch.command.agreement.Moves.negotiated;
import static de.kooperationsbuch.command.agreement.Moves.notice;
import static de.kooperationsbuch.command.agreement.Moves.opened;
import static de.kooperationsbuch.command.agreement.Moves.rejected;
import static de.kooperationsbuch.command.agreement.Moves.tabled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Told;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.AgreementAmended;
import de.kooperationsbuch.kernel.agreement.AgreementNegotiated;
import de.kooperationsbuch.kernel.agreement.ProposalTabled;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the invitation to the end, between three parties. */
class NegotiationStoryTest {
    private static final Draft INVITED = opened("rahmen", KOMMUNE, VERBUND, JOBCENTER);
    private static final Draft AMENDING = tabled("rahmen", "Geld", "'effectiveFrom':'2026','effectiveUntil':'2028'")
            .by(VERBUND);
    private final Told told = Told.of(List.of(OPENED), INVITED);
    private int corrections;

    @Test
    void three_parties_agree_amend_and_part() {
        assertThat(told.record(INVITED)).hasSize(1);
        assertThat(told.record(tabled("rahmen", "Räume"))).hasSize(1);
        assertThat(told.record(accepted("rahmen", 1).by(VERBUND))).hasSize(1);
        assertThat(told.record(rejected("rahmen", 1).by(JOBCENTER))).hasSize(1);
        Step second = told.record(tabled("rahmen", "Zeiten").by(JOBCENTER)).get(0);
        assertThat(told.record(accepted("rahmen", 2).by(VERBUND))).hasSize(1);
        assertArisen(told.record(accepted("rahmen", 2).on("2024-05-06")), AgreementNegotiated.class, second);

        Step third = told.record(AMENDING).get(0);
        assertThat(told.record(accepted("rahmen", 3).by(JOBCENTER))).hasSize(1);
        assertArisen(told.record(accepted("rahmen", 3).on("2026-01")), AgreementAmended.class, third);

        assertThat(told.record(notice("rahmen").by(JOBCENTER))).hasSize(1);
        assertThat(told.record(ended("rahmen").by(STRANGER).on("2026"))).hasSize(1);
        assertThatThrownBy(() -> told.record(tabled("rahmen", "von vorn"))).isInstanceOf(RuleBroken.class);
    }

    private static void assertArisen(List<Step> steps, Class<? extends AgreedTerms> kind, Step proposal) {
        assertThat(steps).hasSize(2);
        Step acceptance = steps.get(0);
        ProposalTabled says = (ProposalTabled) proposal;
        assertThat(steps.get(1)).isInstanceOfSatisfying(kind, arisen -> {
            assertThat(arisen.arose()).isTrue();
            assertThat(arisen.step().subject()).isEqualTo(acceptance.step().subject());
            assertThat(arisen.step().by()).isEqualTo(acceptance.step().by());
            assertThat(arisen.step().effectiveOn()).isEqualTo(acceptance.step().effectiveOn());
            assertThat(arisen.title()).isEqualTo("Rahmenvereinbarung");
            assertThat(arisen.parties()).extracting(Object::toString).containsExactly(KOMMUNE, VERBUND, JOBCENTER);
            assertThat(arisen.terms()).isEqualTo(says.terms());
            assertThat(arisen.effectiveFrom()).isEqualTo(says.effectiveFrom());
            assertThat(arisen.effectiveUntil()).isEqualTo(says.effectiveUntil());
        });
    }

    @Test
    void what_arises_is_numbered_by_its_version() {
        tell(INVITED, tabled("rahmen", "Räume"), tabled("rahmen", "Zeiten").by(VERBUND), accepted("rahmen", 2));
        assertThat(told.record(accepted("rahmen", 2).by(JOBCENTER)).get(1).stepId())
                .hasToString("rahmen-v2");
    }

    @Test
    void the_first_proposal_after_a_recorded_agreement_is_its_second_version() {
        tell(negotiated("rahmen", KOMMUNE, VERBUND), tabled("rahmen", "Räume"));
        assertThat(told.record(accepted("rahmen", 2).by(VERBUND)).get(1))
                .isInstanceOf(AgreementAmended.class)
                .extracting(Step::stepId)
                .hasToString("rahmen-v2");
    }

    @Test
    void a_new_proposal_supersedes_the_acceptances_of_the_older_one() {
        tell(INVITED, tabled("rahmen", "Räume"), accepted("rahmen", 1).by(VERBUND));
        tell(tabled("rahmen", "Zeiten").by(JOBCENTER));
        assertThat(told.record(accepted("rahmen", 2))).hasSize(1);
        assertThat(told.record(accepted("rahmen", 2).by(VERBUND))).hasSize(2);
    }

    @Test
    void who_rejected_may_still_accept() {
        tell(INVITED, tabled("rahmen", "Räume"), accepted("rahmen", 1).by(VERBUND));
        tell(rejected("rahmen", 1).by(JOBCENTER));
        assertThat(told.record(accepted("rahmen", 1).by(JOBCENTER))).hasSize(2);
    }

    @Test
    void versions_count_on_after_a_negotiation_was_broken_off() {
        tell(INVITED, tabled("rahmen", "Räume"), brokenOff("rahmen").by(JOBCENTER));
        tell(opened("rahmen", KOMMUNE, VERBUND), tabled("rahmen", "Räume").id("wieder"));
        assertThat(told.record(accepted("rahmen", 2).by(VERBUND)).get(1).stepId())
                .hasToString("rahmen-v2");
    }

    @Test
    void a_broken_off_amendment_leaves_what_holds_and_can_be_tried_again() {
        tell(negotiated("rahmen", KOMMUNE, VERBUND), opened("rahmen", VERBUND, KOMMUNE), tabled("rahmen", "Räume"));
        tell(brokenOff("rahmen"), tabled("rahmen", "Räume").id("wieder"));
        assertThat(told.record(accepted("rahmen", 3).by(VERBUND))).hasSize(2);
        tell(notice("rahmen"));
    }

    @Test
    void an_unrelated_correction_changes_nothing_for_a_negotiation() {
        tell(Draft.of("NetworkMeetingHeld", "{'participants':[]}").id("sitzung"));
        tell(INVITED, tabled("rahmen", "Räume"), accepted("rahmen", 1).by(VERBUND));
        correct("{'participants':['musterstadt']}");
        assertThat(told.record(accepted("rahmen", 1).by(JOBCENTER))).hasSize(2);
        correct("{'participants':['musterstadt-jobcenter']}");
        tell(AMENDING, accepted("rahmen", 2).by(KOMMUNE));
        assertThat(told.record(accepted("rahmen", 2).by(JOBCENTER))).hasSize(2);
    }

    private void correct(String data) {
        String of = corrections == 0 ? "sitzung" : "korrektur-" + corrections;
        tell(Draft.of("StepCorrected", SubjectKind.COOPERATION, "{'of':'" + of + "','data':" + data + "}")
                .id("korrektur-" + ++corrections));
    }

    @Test
    void the_title_of_an_amended_agreement_from_before_the_book_can_be_corrected() {
        Draft direct = negotiated("rahmen", KOMMUNE, VERBUND).id("alt");
        tell(direct, tabled("rahmen", "Räume"), accepted("rahmen", 2).by(VERBUND));
        String corrected = direct.fields().get("data").replace("Rahmenvereinbarung", "Vereinbarung");
        tell(Draft.of("StepCorrected", SubjectKind.COOPERATION, "{'of':'alt','data':" + corrected + "}"));
        tell(tabled("rahmen", "Zeiten"));
        assertThat(told.record(accepted("rahmen", 3).by(VERBUND)).get(1))
                .isInstanceOfSatisfying(
                        AgreementAmended.class,
                        amended -> assertThat(amended.title()).isEqualTo("Vereinbarung"));
    }

    @Test
    void an_id_that_a_withdrawn_step_had_is_still_taken() {
        tell(Draft.of("NetworkMeetingHeld", "{'participants':[]}").id("rahmen-v1"));
        tell(Draft.of("StepWithdrawn", SubjectKind.COOPERATION, "{'of':'rahmen-v1','reason':'nie gewesen'}"));
        assertThatThrownBy(() -> told.record(INVITED))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.rule()).isEqualTo(THE_IDS_OF_VERSIONS_ARE_FREE.name()));
    }

    private void tell(Draft... drafts) {
        for (Draft draft : drafts) told.record(draft);
    }
}
