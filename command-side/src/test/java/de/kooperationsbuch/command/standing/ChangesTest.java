package de.kooperationsbuch.command.standing;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.standing.StandingScenarios.FORMAT;
import static de.kooperationsbuch.command.standing.StandingScenarios.VERBUND;
import static de.kooperationsbuch.command.standing.StandingScenarios.confirmed;
import static de.kooperationsbuch.command.standing.StandingScenarios.corrected;
import static de.kooperationsbuch.command.standing.StandingScenarios.disputed;
import static de.kooperationsbuch.command.standing.StandingScenarios.redated;
import static de.kooperationsbuch.command.standing.StandingScenarios.settled;
import static de.kooperationsbuch.command.standing.StandingScenarios.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Told;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Corrections and withdrawals, and what they leave of the history. */
class ChangesTest {
    private static final Draft OPENING = OPENED.id("opened");
    private static final Draft FIRST = redated("format", "2023").id("c1");
    private static final Draft SECOND = redated("c1", "2022").id("c2");

    @Test
    void a_correction_is_corrected_by_naming_the_last_one() {
        accepts(List.of(OPENING, FORMAT, FIRST), SECOND);
        Refusal stale = refused(List.of(OPENING, FORMAT, FIRST), redated("format", "2021"));
        assertThat(stale.type()).isEqualTo(ProblemType.STALE_LINK);
        assertThat(stale.facts().stream().map(String::valueOf)).containsExactly("format", "c1");
    }

    @Test
    void withdrawing_a_correction_brings_the_link_before_it_back() {
        var story = List.of(OPENING, FORMAT, FIRST, SECOND, withdrawn("c2"));
        accepts(story, confirmed("c1"));
        assertThat(refused(story, confirmed("c2")).type()).isEqualTo(ProblemType.STALE_LINK);
    }

    @Test
    void a_confirmation_of_what_was_corrected_meanwhile_is_stale() {
        assertThat(refused(List.of(OPENING, FORMAT, FIRST), confirmed("format")).type())
                .isEqualTo(ProblemType.STALE_LINK);
    }

    @Test
    void a_correction_is_to_be_confirmed_anew() {
        accepts(List.of(OPENING, FORMAT, confirmed("format"), FIRST), confirmed("c1"));
    }

    @Test
    void later_decisions_see_the_corrected_content() {
        var story = List.of(OPENING, FORMAT, redated("format", "2025").id("c1"));
        Draft ended = Draft.of("FormatEnded", "{'format':'runder-tisch'}").on("2024");
        accepts(List.of(OPENING, FORMAT), ended);
        assertThat(refused(story, ended).rule()).isEqualTo("AN_END_IS_NOT_BEFORE_ITS_BEGINNING");
    }

    @Test
    void a_correction_that_breaks_its_own_step_says_so_in_its_own_fields() {
        Draft funding = Draft.of("FundingGranted", fundingTo("2025")).id("geld");
        Refusal refusal = refused(List.of(OPENING, funding), corrected("geld", fundingTo("2019")));
        assertThat(refusal.rule()).isEqualTo("AN_END_IS_NOT_BEFORE_ITS_BEGINNING");
        assertThat(refusal.field()).isEqualTo("/data/data/until");
    }

    @Test
    void new_data_that_are_not_data_of_the_step_are_refused_by_name() {
        Refusal stranger = refused(
                List.of(OPENING, FORMAT), corrected("format", "{'format':'runder-tisch','titel':'Runder Tisch'}"));
        assertThat(stranger.type()).isEqualTo(ProblemType.UNKNOWN_FIELD);
        assertThat(stranger.field()).isEqualTo("/data/data/titel");
        Refusal missing = refused(List.of(OPENING, FORMAT), corrected("format", "{'format':'runder-tisch'}"));
        assertThat(missing.field()).isEqualTo("/data/data/title");
    }

    @Test
    void what_is_corrected_has_happened() {
        Refusal ahead = refused(List.of(OPENING, FORMAT), redated("format", "2027"));
        assertThat(ahead.rule()).isEqualTo("A_STEP_HAS_HAPPENED");
        assertThat(ahead.field()).isEqualTo("/data/effectiveOn");
    }

    @Test
    void an_unused_opening_is_withdrawn_and_the_cooperation_can_be_opened_anew() {
        accepts(List.of(OPENING), withdrawn("opened"));
        accepts(List.of(OPENING, withdrawn("opened")), OPENED.id("noch-einmal"));
        Refusal nothing = refused(List.of(OPENING, withdrawn("opened")), FORMAT);
        assertThat(nothing.type()).isEqualTo(ProblemType.UNKNOWN_SUBJECT);
    }

    @Test
    void an_opening_in_use_is_not_withdrawn() {
        Refusal used = refused(List.of(OPENING, FORMAT), withdrawn("opened"));
        assertThat(used.rule()).isEqualTo("A_HISTORY_HOLDS_WITH_ITS_CHANGES");
        assertThat(used.facts().get(0)).hasToString("format");
        accepts(List.of(OPENING, FORMAT, withdrawn("format")), withdrawn("opened"));
    }

    @Test
    void a_dispute_blocks_nothing_and_ends_when_both_say_the_same() {
        var story = new ArrayList<>(List.of(OPENING, FORMAT, disputed("format"), FIRST));
        accepts(story, confirmed("c1"));
        story.add(settled("c1", "STANDS"));
        story.add(settled("c1", "CORRECTED").by(VERBUND));
        accepts(story, settled("c1", "CORRECTED"));
        story.add(settled("c1", "CORRECTED"));
        assertThat(refused(story, settled("c1", "STANDS")).rule()).isEqualTo("ONLY_AN_OPEN_DISPUTE_IS_SETTLED");
        accepts(story, disputed("c1"));
    }

    @Test
    void the_dispute_about_a_withdrawn_step_can_be_settled() {
        accepts(List.of(OPENING, FORMAT, disputed("format"), withdrawn("format")), settled("format", "WITHDRAWN"));
    }

    @Test
    void what_a_third_party_recorded_is_confirmed_by_both_sides() {
        Draft recorded = FORMAT.by("musterland-stiftung");
        accepts(List.of(OPENING, recorded), confirmed("format"));
        accepts(List.of(OPENING, recorded), confirmed("format").by("musterstadt-integrationsbuero"));
        assertThat(refused(List.of(OPENING, recorded), confirmed("format").by("musterland-stiftung"))
                        .rule())
                .isEqualTo("ONLY_THE_OTHER_SIDE_CONFIRMS_OR_DISPUTES");
    }

    private static String fundingTo(String until) {
        return """
                {'funding':'geld','level':'KOMMUNE','kind':'PROJECT','purpose':'Anlaufstelle','recipient':'vielfalt-musterstadt',
                 'from':'2022','until':'%s'}""".formatted(until);
    }

    private static void accepts(List<Draft> story, Draft next) {
        assertThat(Told.of(story, next).decide(next)).isPresent();
    }

    private static Refusal refused(List<Draft> story, Draft next) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> Told.of(story, next).decide(next));
        assertThat(refusal).as("nothing was refused").isNotNull();
        return refusal;
    }
}
