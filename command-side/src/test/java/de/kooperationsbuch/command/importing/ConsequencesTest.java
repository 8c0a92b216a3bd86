package de.kooperationsbuch.command.importing;

import static de.kooperationsbuch.command.Rules.AN_ADJUSTED_MEASURE_IS_PLANNED;
import static de.kooperationsbuch.command.Rules.AN_AGREEMENT_IS_KNOWN;
import static de.kooperationsbuch.command.Rules.A_FORMAT_IS_KNOWN;
import static de.kooperationsbuch.command.Rules.A_GRANT_IS_COMPLETE;
import static de.kooperationsbuch.command.Rules.A_NAMED_CYCLE_HAS_BEEN_OPENED;
import static de.kooperationsbuch.command.Rules.A_REVIEWED_GOAL_IS_PLANNED;
import static de.kooperationsbuch.command.Rules.A_STEP_SPOKEN_OF_IS_KNOWN;
import static de.kooperationsbuch.command.Rules.ONLY_AN_AGREED_PUBLICATION_ENDS;
import static de.kooperationsbuch.command.Rules.ONLY_A_PAUSED_COOPERATION_RESUMES;
import static de.kooperationsbuch.command.Rules.ONLY_A_STANDARD_IN_FORCE_ENDS;
import static de.kooperationsbuch.command.Rules.ONLY_THE_LATEST_VERSION_IS_ANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsequencesTest {
    private static final SubjectId HERE = SubjectId.parse("cooperation:hier");
    private static final SubjectId THERE = SubjectId.parse("cooperation:dort");
    private final Consequences consequences = new Consequences();

    private void refused(String step, String data) {
        String line = Draft.of(step, data).about("hier").json();
        consequences.refused(line.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_missing_in_one_cooperation_explains_nothing_in_another() {
        refused("FormatAgreed", "{'format':'runder-tisch','title':''}");
        RuleBroken unknown = new RuleBroken(A_FORMAT_IS_KNOWN, "runder-tisch");
        assertThat(consequences.explain(unknown, HERE)).isTrue();
        assertThat(consequences.explain(unknown, THERE)).isFalse();
    }

    @Test
    void a_refused_step_explains_every_word_about_it() {
        RuleBroken unknown = new RuleBroken(A_STEP_SPOKEN_OF_IS_KNOWN, "treffen-1");
        assertThat(consequences.explain(unknown, HERE)).isFalse();
        String line =
                Draft.of("NetworkMeetingHeld").about("hier").id("treffen-1").json();
        consequences.refused(line.getBytes(StandardCharsets.UTF_8));
        assertThat(consequences.explain(unknown, HERE)).isTrue();
        assertThat(consequences.explain(unknown, THERE)).isFalse();
    }

    @Test
    void a_refused_application_explains_a_grant_that_says_too_little() {
        refused("FundingApplied", "{'funding':'raum','level':'STADT'}");
        assertThat(consequences.explain(new RuleBroken(A_GRANT_IS_COMPLETE, "level", "raum"), HERE))
                .isTrue();
        assertThat(consequences.explain(new RuleBroken(A_GRANT_IS_COMPLETE, "level", "chor"), HERE))
                .isFalse();
    }

    @Test
    void a_refused_standard_and_a_refused_pause_explain_that_there_is_none_to_end() {
        refused("CycleStandardAgreed", "{}");
        assertThat(consequences.explain(new RuleBroken(ONLY_A_STANDARD_IN_FORCE_ENDS), HERE))
                .isTrue();
        RuleBroken running = new RuleBroken(ONLY_A_PAUSED_COOPERATION_RESUMES, "RUNNING");
        assertThat(consequences.explain(running, HERE)).isFalse();
        refused("CooperationPaused", "{}");
        assertThat(consequences.explain(running, HERE)).isTrue();
    }

    @Test
    void a_refused_agreement_on_publicity_explains_that_there_is_none_to_end() {
        RuleBroken nothing = new RuleBroken(ONLY_AN_AGREED_PUBLICATION_ENDS);
        assertThat(consequences.explain(nothing, HERE)).isFalse();
        refused("PublicationAgreed", "{'parts':[]}");
        assertThat(consequences.explain(nothing, HERE)).isTrue();
        assertThat(consequences.explain(nothing, THERE)).isFalse();
    }

    @Test
    void a_refused_opening_explains_every_step_that_names_its_cycle() {
        RuleBroken unknown = new RuleBroken(A_NAMED_CYCLE_HAS_BEEN_OPENED, "zyklus-2024");
        assertThat(consequences.explain(unknown, HERE)).isFalse();
        refused("CycleOpened", "{'cycle':'zyklus-2024','from':'2024'}");
        assertThat(consequences.explain(unknown, HERE)).isTrue();
    }

    @Test
    void a_refused_plan_explains_reviews_and_adjustments_of_what_it_names() {
        refused("ActionPlanAdopted", "{'goals':[{'goal':'oeffnung'}],'measures':[{'measure':'schulung'}]}");
        assertThat(consequences.explain(new RuleBroken(A_REVIEWED_GOAL_IS_PLANNED, "oeffnung", "zyklus-2024"), HERE))
                .isTrue();
        assertThat(consequences.explain(
                        new RuleBroken(AN_ADJUSTED_MEASURE_IS_PLANNED, "schulung", "zyklus-2024"), HERE))
                .isTrue();
        assertThat(consequences.explain(new RuleBroken(A_REVIEWED_GOAL_IS_PLANNED, "wohnen", "zyklus-2024"), HERE))
                .isFalse();
    }

    @Test
    void a_refused_invitation_explains_that_nothing_is_negotiated_and_a_refused_proposal_that_none_is_answered() {
        refused("NegotiationOpened", "{'agreement':'rahmen','parties':['hier']}");
        RuleBroken unknown = new RuleBroken(AN_AGREEMENT_IS_KNOWN, "rahmen");
        assertThat(consequences.explain(unknown, HERE)).isTrue();
        RuleBroken superseded = new RuleBroken(ONLY_THE_LATEST_VERSION_IS_ANSWERED, "rahmen", 1, 0);
        assertThat(consequences.explain(superseded, HERE)).isFalse();
        refused("ProposalTabled", "{'agreement':'rahmen'}");
        assertThat(consequences.explain(superseded, HERE)).isTrue();
        assertThat(consequences.explain(superseded, THERE)).isFalse();
    }

    @Test
    void nothing_explains_a_mistake_that_misses_nothing() {
        refused("FormatAgreed", "{'format':'runder-tisch','title':''}");
        assertThat(consequences.explain(new RuleBroken(A_FORMAT_IS_KNOWN, "steuerkreis"), HERE))
                .isFalse();
    }
}
