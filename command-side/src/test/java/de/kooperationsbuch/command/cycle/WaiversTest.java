package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.cycle.Year.OPENED_2024;
import static de.kooperationsbuch.command.cycle.Year.about;
import static de.kooperationsbuch.command.cycle.Year.assertAccepted;
import static de.kooperationsbuch.command.cycle.Year.closed;
import static de.kooperationsbuch.command.cycle.Year.confirmedBy;
import static de.kooperationsbuch.command.cycle.Year.meeting;
import static de.kooperationsbuch.command.cycle.Year.refusal;
import static de.kooperationsbuch.command.cycle.Year.standard;
import static de.kooperationsbuch.command.cycle.Year.waived;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.kooperationsbuch.command.Cast;
import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.recording.SubjectHistory;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A cycle whose standard requires two meetings; what is missing is waived. */
class WaiversTest {
    private static final String KOMMUNE = "musterstadt";
    private static final String OFFICE = "musterstadt-integrationsbuero";
    private static final String VERBUND = "vielfalt-musterstadt";
    private static final Draft TWO_MEETINGS = standard(2, 0);

    @Test
    void a_waiver_of_one_side_alone_does_not_count() {
        assertThat(missing(meeting(), waiver("a", KOMMUNE))).containsExactly(2, 1L, 0);
    }

    @Test
    void a_waiver_of_a_third_party_does_not_count() {
        assertThat(missing(meeting(), waiver("a", KOMMUNE), waiver("b", "musterland-stiftung")))
                .containsExactly(2, 1L, 0);
    }

    @Test
    void a_waiver_that_the_other_side_confirmed_counts() {
        closes(meeting(), waiver("a", KOMMUNE), confirmedBy(VERBUND, "verzicht-a"));
        closes(meeting(), waiver("a", VERBUND), confirmedBy(KOMMUNE, "verzicht-a"));
    }

    @Test
    void the_word_of_an_office_is_the_word_of_its_Kommune() {
        closes(meeting(), waiver("a", VERBUND), confirmedBy(OFFICE, "verzicht-a"));
        assertThat(missing(meeting(), waiver("a", KOMMUNE), waiver("b", OFFICE)))
                .containsExactly(2, 1L, 0);
    }

    @Test
    void a_waiver_by_each_side_is_one_waiver_of_both() {
        closes(meeting(), waiver("a", KOMMUNE), waiver("b", VERBUND));
        assertThat(missing(waiver("a", KOMMUNE), waiver("b", VERBUND))).containsExactly(2, 0L, 1);
    }

    @Test
    void a_waiver_of_a_third_party_that_one_side_confirmed_is_answered_by_that_of_the_other() {
        Draft foreign = waiver("a", "musterland-stiftung");
        closes(meeting(), foreign, confirmedBy(VERBUND, "verzicht-a"), waiver("b", KOMMUNE));
        assertThat(missing(foreign, confirmedBy(VERBUND, "verzicht-a"), waiver("b", KOMMUNE)))
                .containsExactly(2, 0L, 1);
    }

    @Test
    void a_waiver_and_its_answer_stay_one_though_each_is_confirmed_as_well() {
        assertThat(missing(
                        waiver("a", KOMMUNE),
                        waiver("b", VERBUND),
                        confirmedBy(VERBUND, "verzicht-a"),
                        confirmedBy(KOMMUNE, "verzicht-b")))
                .containsExactly(2, 0L, 1);
    }

    @Test
    void a_waiver_recorded_after_the_other_was_confirmed_is_a_second_one() {
        closes(
                waiver("a", KOMMUNE),
                confirmedBy(VERBUND, "verzicht-a"),
                waiver("b", VERBUND),
                confirmedBy(KOMMUNE, "verzicht-b"));
    }

    @Test
    void a_confirmed_waiver_and_a_pair_are_two() {
        closes(waiver("a", KOMMUNE), confirmedBy(VERBUND, "verzicht-a"), waiver("b", OFFICE), waiver("c", VERBUND));
    }

    @Test
    void a_correction_needs_a_new_confirmation() {
        Draft corrected = about(
                        "StepCorrected",
                        "verzicht-a",
                        ",'data':{'cycle':'zyklus-2024','block':'NetworkMeetingHeld','reason':'Hochwasser'}")
                .id("richtigstellung");
        Draft[] unconfirmed = {meeting(), waiver("a", KOMMUNE), confirmedBy(VERBUND, "verzicht-a"), corrected};
        assertThat(missing(unconfirmed)).containsExactly(2, 1L, 0);
        closes(Stream.concat(Stream.of(unconfirmed), Stream.of(confirmedBy(VERBUND, "richtigstellung")))
                .toArray(Draft[]::new));
    }

    @Test
    void a_withdrawn_waiver_does_not_count() {
        Draft withdrawn = about("StepWithdrawn", "verzicht-a", ",'reason':'findet doch statt'");
        assertThat(missing(meeting(), waiver("a", KOMMUNE), confirmedBy(VERBUND, "verzicht-a"), withdrawn))
                .containsExactly(2, 1L, 0);
    }

    @Test
    void an_imported_waiver_counts_once_both_sides_have_confirmed_it() {
        SubjectHistory history = SubjectHistory.empty(SubjectKind.COOPERATION);
        for (Draft draft : List.of(OPENED, OPENED_2024, TWO_MEETINGS, meeting(), waiver("a", KOMMUNE)))
            history.evolve(draft.posted().step(), Channel.IMPORT);
        history.evolve(confirmedBy(VERBUND, "verzicht-a").posted().step(), Channel.API);
        assertThat(catchThrowable(() -> close(history))).isInstanceOf(RuleBroken.class);
        history.evolve(confirmedBy(KOMMUNE, "verzicht-a").posted().step(), Channel.API);
        close(history);
    }

    private static void close(SubjectHistory history) {
        history.decide(closed().posted(), Channel.API, Cast.TODAY, Cast.REFERENCES);
    }

    private static Draft waiver(String id, String by) {
        return waived("NetworkMeetingHeld").by(by).id("verzicht-" + id);
    }

    private static Draft[] year(Draft... steps) {
        return Stream.of(Stream.of(OPENED, OPENED_2024, TWO_MEETINGS), Stream.of(steps), Stream.of(closed()))
                .flatMap(all -> all)
                .toArray(Draft[]::new);
    }

    private static void closes(Draft... steps) {
        assertAccepted(year(steps));
    }

    /** Required, held and waived meetings, as the refusal to close names them. */
    private static List<Object> missing(Draft... steps) {
        RuleBroken broken = refusal(year(steps));
        assertThat(broken.facts().get(0)).hasToString("NetworkMeetingHeld");
        return broken.facts().subList(1, 4);
    }
}
