package de.kooperationsbuch.command.recording;

import static de.kooperationsbuch.command.Cast.OPENED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Told;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdempotencyTest {
    private static final Draft PAUSED =
            Draft.of("CooperationPaused", "{'reason':'Stelle unbesetzt'}").id("pause");
    private static final String NUMBERS =
            "'networkMeetings':4,'dialogConferences':1,'stadtratReports':1,'infoSessions':0,'expertTalks':0,'actionPlans':1";

    @Test
    void the_same_step_again_changes_nothing() {
        assertSame(PAUSED, PAUSED);
    }

    @Test
    void the_same_step_without_a_date_is_the_same_as_with_any() {
        assertSame(PAUSED.on("2019-03"), PAUSED.undated());
    }

    @Test
    void the_same_step_with_another_date_is_another() {
        assertConflict(PAUSED.on("2019-03"), PAUSED.on("2019"));
    }

    @Test
    void who_records_counts() {
        assertConflict(PAUSED, PAUSED.by("vielfalt-musterstadt"));
    }

    @Test
    void other_data_under_the_same_id_is_a_conflict() {
        assertConflict(
                PAUSED,
                Draft.of("CooperationPaused", "{'reason':'Haushaltssperre'}").id("pause"));
    }

    @Test
    void another_step_under_the_same_id_is_a_conflict() {
        assertConflict(PAUSED, Draft.of("CooperationResumed").id("pause"));
    }

    @Test
    void a_source_that_says_stated_is_one_that_says_nothing() {
        assertSame(
                PAUSED.with("source", "{\"title\":\"Protokoll\"}"),
                PAUSED.with("source", "{\"title\":\"Protokoll\",\"basis\":\"STATED\"}"));
    }

    @Test
    void a_source_that_says_assumed_is_another() {
        assertConflict(
                PAUSED.with("source", "{\"title\":\"Protokoll\"}"),
                PAUSED.with("source", "{\"title\":\"Protokoll\",\"basis\":\"ASSUMED\"}"));
    }

    @Test
    void a_cycle_has_twelve_months_unless_it_says_otherwise() {
        Draft standard = Draft.of("CycleStandardAgreed", "{" + NUMBERS + "}").id("standard");
        assertSame(
                standard,
                Draft.of("CycleStandardAgreed", "{" + NUMBERS + ",'months':12}").id("standard"));
        assertConflict(
                standard,
                Draft.of("CycleStandardAgreed", "{" + NUMBERS + ",'months':24}").id("standard"));
    }

    @Test
    void a_seat_is_the_same_although_the_book_saw_its_body() {
        Draft verbund = Draft.of("ActorPlaced", "{'actor':'vielfalt-musterstadt','level':'OPERATIONAL'}");
        Draft body = Draft.of("ActorPlaced", "{'actor':'musterstadt-integrationsrat','level':'STRATEGIC'}");
        Draft seat = Draft.of(
                        "RelationEstablished",
                        "{'relation':'sitz','from':'vielfalt-musterstadt','to':'musterstadt-integrationsrat','kind':'SEAT_IN','voice':'VOTING'}")
                .id("sitz");
        assertThat(Told.of(List.of(verbund, body, seat), seat).decide(seat)).isEmpty();
    }

    @Test
    void a_known_step_is_known_also_after_the_subject_moved_on() {
        var story = List.of(OPENED, PAUSED, Draft.of("CooperationEnded", "{'reason':'Auftrag erfüllt'}"));
        assertThat(Told.of(story, PAUSED).decide(PAUSED)).isEmpty();
    }

    private static void assertSame(Draft first, Draft again) {
        assertThat(Told.of(List.of(OPENED, first), again).decide(again)).isEmpty();
    }

    private static void assertConflict(Draft first, Draft other) {
        Told told = Told.of(List.of(OPENED, first), other);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> told.decide(other));
        assertThat(refusal.type()).isEqualTo(ProblemType.ID_CONFLICT);
        assertThat(refusal.field()).isEqualTo("/stepId");
    }
}
