package de.kooperationsbuch.command.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.kooperationsbuch.command.Cast;
import de.kooperationsbuch.command.CommandSide;
import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.command.Rules;
import de.kooperationsbuch.command.Threads;
import de.kooperationsbuch.command.Tokens;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TwoProcessesTest {
    private static final Draft PAUSED = Draft.of("CooperationPaused", "{'reason':'Stelle unbesetzt'}");
    private static final Draft RESUMED = Draft.of("CooperationResumed");
    private CommandSide one;
    private CommandSide other;

    @BeforeEach
    void open() {
        String url = Postgres.emptyBook();
        one = new CommandSide(url).withCast();
        other = new CommandSide(url);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void writing_on_one_cooperation_at_once_they_lose_and_double_nothing() throws Exception {
        List<Callable<List<String>>> works = new ArrayList<>();
        for (int i = 0; i < 6; i++) works.add(writer(i % 2 == 0 ? one : other, "schreiber-" + i));
        List<String> accepted =
                Threads.together(works).stream().flatMap(Collection::stream).toList();
        assertThat(stepIds("schreiber-%")).containsExactlyInAnyOrderElementsOf(accepted);
        assertThat(accepted).isNotEmpty();
    }

    private static Callable<List<String>> writer(CommandSide process, String name) {
        return () -> IntStream.range(0, 15)
                .mapToObj(i -> name + "-" + i)
                .filter(id -> isAccepted(process, id))
                .toList();
    }

    private static boolean isAccepted(CommandSide process, String stepId) {
        try {
            return process.record(meeting(stepId)).outcome().isNew();
        } catch (Refusal refusal) {
            assertThat(refusal.type()).isEqualTo(ProblemType.LOST_RACE);
            return false;
        }
    }

    @Test
    void the_same_step_from_everywhere_at_once_is_recorded_once() throws Exception {
        List<Callable<Recording.Result>> works = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            CommandSide process = i % 2 == 0 ? one : other;
            works.add(() -> process.record(meeting("sitzung")));
        }
        List<Recording.Result> results = Threads.together(works);
        assertThat(results.stream().map(result -> result.outcome().isNew())).containsOnlyOnce(true);
        assertThat(results.stream().map(Recording.Result::position)).containsOnly(8L);
    }

    @Test
    void a_refusal_on_remembered_state_is_not_final() {
        other.record(PAUSED);
        assertThat(one.record(RESUMED).outcome().isNew()).isTrue();
    }

    @Test
    void an_acceptance_on_remembered_state_is_not_final_either() {
        one.record(PAUSED);
        other.record(RESUMED);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> one.record(RESUMED));
        assertThat(refusal.rule()).isEqualTo(Rules.ONLY_A_PAUSED_COOPERATION_RESUMES.name());
    }

    @Test
    void an_organisation_that_the_other_registered_is_known_at_once() {
        Draft opened = Draft.of("CooperationOpened", "{'kommune':'neustadt','verbund':'vielfalt-musterstadt'}")
                .about("neustadt-vielfalt");
        assertThat(catchThrowableOfType(Refusal.class, () -> one.record(opened)).rule())
                .isEqualTo(Rules.REFERENCES_NAME_KNOWN_ORGANISATIONS.name());
        other.record(Cast.registered("neustadt", "'kind':'KOMMUNE','name':'Neustadt'"));
        assertThat(one.record(opened).outcome().isNew()).isTrue();
    }

    @Test
    void what_is_public_is_asked_of_the_log_and_not_of_memory() {
        Caller observer = Tokens.caller("musterland-stiftung", Role.OBSERVER);
        Draft assessed = Draft.of("PlacementAssessed", "{'type':'II','rationale':'Beirat'}")
                .by("musterland-stiftung");
        one.record(meeting("eins"));
        other.record(Draft.of("PublicationAgreed", "{'parts':['PLACEMENT']}").id("offen"));
        other.record(Draft.of("StepConfirmed", "{'of':'offen'}").by("vielfalt-musterstadt"));
        assertThat(one.record(assessed.id("blick"), observer).outcome().isNew()).isTrue();
        other.record(Draft.of("PublicationEnded", "{}").by("vielfalt-musterstadt"));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> one.record(assessed.id("noch-einer"), observer));
        assertThat(refusal.type()).isEqualTo(ProblemType.UNKNOWN_SUBJECT);
        assertThat(stepIds("noch-einer")).isEmpty();
    }

    @Test
    void a_refused_step_leaves_nothing() {
        long before = one.head();
        catchThrowableOfType(Refusal.class, () -> one.record(RESUMED));
        assertThat(one.head()).isEqualTo(before);
    }

    private List<String> stepIds(String like) {
        return one.jdbc()
                .sql("SELECT step_id FROM events WHERE step_id LIKE ?")
                .param(like)
                .query(String.class)
                .list();
    }

    private static Draft meeting(String stepId) {
        return Draft.of("NetworkMeetingHeld", "{'participants':['musterstadt']}")
                .id(stepId);
    }
}
