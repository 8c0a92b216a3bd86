package de.kooperationsbuch.kernel.standing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import org.junit.jupiter.api.Test;

class SidesTest {
    private static final String FORMAT = "format: tisch, title: Runder Tisch";
    private static final String PARTIES = "agreement: drei, title: Drei, parties: [lindenau, bunt, awo], ";

    @Test
    void of_a_cooperation_they_are_its_kommune_and_its_verbund() {
        Told told = Told.cooperation().step("bunt", "FormatAgreed", "format", FORMAT);
        assertThat(told.sides("format")).containsExactly("lindenau", "bunt");
        assertThat(told.silent("format")).containsExactly("lindenau");
    }

    @Test
    void an_office_speaks_for_its_kommune() {
        Told told = Told.cooperation().office("sozialamt", "FormatAgreed", "format", FORMAT);
        assertThat(told.silent("format")).containsExactly("bunt");
        told.step("bunt", "FormatAgreed", "second", FORMAT.replace("tisch", "kreis"))
                .office("jugendamt", "StepConfirmed", "yes", "of: second");
        assertThat(told.chain("second").isConfirmed()).isTrue();
        StepHeader town = told.chain("opened").original().step().step();
        assertThat(told.chain("format").isOfRecordingSide(town)).isTrue();
        assertThat(told.chain("second").isOfRecordingSide(town)).isFalse();
    }

    @Test
    void what_a_third_party_recorded_needs_the_word_of_both() {
        Told told = Told.cooperation()
                .step("uni", "FormatAgreed", "format", FORMAT)
                .step("bunt", "StepConfirmed", "yes", "of: format");
        assertThat(told.silent("format")).containsExactly("lindenau");
        told.step("lindenau", "StepConfirmed", "yes-too", "of: format");
        assertThat(told.chain("format").isConfirmed()).isTrue();
    }

    @Test
    void what_an_importer_recorded_for_a_side_needs_the_word_of_both() {
        Told told = Told.cooperation()
                .through(Channel.IMPORT)
                .step("bunt", "FormatAgreed", "format", FORMAT)
                .through(Channel.API)
                .step("lindenau", "StepConfirmed", "yes", "of: format");
        assertThat(told.chain("format").isConfirmed()).isFalse();
        told.step("bunt", "StepConfirmed", "yes-too", "of: format");
        assertThat(told.chain("format").isConfirmed()).isTrue();
    }

    @Test
    void a_correction_by_its_own_side_makes_an_imported_step_the_word_of_that_side() {
        Told told = Told.cooperation()
                .through(Channel.IMPORT)
                .step("bunt", "FormatAgreed", "format", FORMAT)
                .through(Channel.API)
                .step("bunt", "StepCorrected", "better", "of: format, effectiveOn: 2023");
        assertThat(told.silent("format")).containsExactly("lindenau");
    }

    @Test
    void of_an_agreement_they_are_its_parties() {
        Told told = Told.cooperation()
                .step("awo", "AgreementNegotiated", "old", PARTIES + terms())
                .step("awo", "NoticeGiven", "notice", "agreement: drei, endsOn: 2025, reason: Kein Geld");
        assertThat(told.silent("old")).containsExactly("lindenau", "bunt");
        assertThat(told.sides("notice")).containsExactly("lindenau", "bunt", "awo");
        told.step("bunt", "StepConfirmed", "yes", "of: old");
        assertThat(told.chain("old").isConfirmed()).isFalse();
        told.step("lindenau", "StepConfirmed", "yes-too", "of: old");
        assertThat(told.chain("old").isConfirmed()).isTrue();
    }

    @Test
    void what_arose_from_the_acceptance_of_all_needs_no_further_word() {
        Told told = Told.cooperation()
                .step("awo", "AgreementNegotiated", "drei-v1", PARTIES + terms())
                .step("awo", "AgreementAmended", "drei-v2", PARTIES + terms());
        for (String version : new String[] {"drei-v1", "drei-v2"}) {
            assertThat(told.chain(version).isConfirmed()).isTrue();
            assertThat(told.silent(version)).isEmpty();
        }
    }

    @Test
    void of_a_map_they_are_the_kommune_and_whom_the_step_places() {
        Told told = Told.of("kommune: lindenau")
                .step("lindenau", "ActorPlaced", "placed", "actor: bunt, level: OPERATIONAL")
                .step("bunt", "RelationEstablished", "related", "relation: rel, from: bunt, to: awo, kind: COOPERATES")
                .step("bunt", "RelationEnded", "over", "relation: rel")
                .seat("lindenau", "seat", "relation: sitz, from: bunt, to: rat, kind: SEAT_IN, voice: VOTING");
        assertThat(told.silent("placed")).containsExactly("bunt");
        assertThat(told.silent("related")).containsExactly("lindenau", "awo");
        assertThat(told.sides("over")).isEqualTo(told.sides("related"));
        assertThat(told.silent("seat")).containsExactly("bunt");
    }

    @Test
    void of_an_organisation_it_is_itself_so_its_own_word_needs_no_other() {
        Told told = Told.of("organisation: bunt")
                .step("bunt", "OrganisationRegistered", "org", "kind: VERBUND, name: Bunt")
                .step("lindenau", "AwardReceived", "award", "title: Preis");
        assertThat(told.sides("org")).containsExactly("bunt");
        assertThat(told.silent("org")).isEmpty();
        assertThat(told.chain("org").isConfirmed()).isFalse();
        assertThat(told.silent("award")).containsExactly("bunt");
    }

    @Test
    void the_owners_of_a_subject_are_sides_of_every_step_on_it_even_of_an_end_of_nothing() {
        Told told = Told.of("kommune: lindenau").step("lindenau", "RelationEnded", "over", "relation: nie");
        assertThat(told.sides("over")).containsExactly("lindenau");
        assertThat(told.chains().owners(SubjectId.parse("kommune:lindenau")))
                .containsExactly(new Side(new OrganisationId("lindenau"), true));
        assertThat(Told.cooperation().chains().owners(SubjectId.parse("cooperation:lindenau-bunt")))
                .extracting(side -> side.organisation().value())
                .containsExactly("lindenau", "bunt");
        assertThat(Told.of("cooperation: leer").chains().owners(SubjectId.parse("cooperation:leer")))
                .isEmpty();
        assertThat(Told.of("organisation: bunt").chains().owners(SubjectId.parse("organisation:bunt")))
                .containsExactly(new Side(new OrganisationId("bunt"), false));
    }

    private static String terms() {
        return "terms: {fieldsOfAction: [], tasks: [], mandate: []}, effectiveFrom: 2021";
    }
}
