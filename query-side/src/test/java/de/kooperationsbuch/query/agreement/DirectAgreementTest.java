package de.kooperationsbuch.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Channel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectAgreementTest {
    private static final String OLD =
            Talks.titled("musterstadt, bunt, jobcenter", Talks.terms("exit: gemeinsam", "2019"));
    private final Talks talks = new Talks();

    @Test
    void it_is_version_one_and_in_force_though_nobody_else_confirmed_it() {
        record("bunt");
        assertThat(accepted()).containsExactly("bunt 2");
        assertThat(talks.pakt().state(LocalDate.of(2022, 1, 1))).isEqualTo(AgreementState.IN_FORCE);
        assertThat(talks.pakt().turn()).isEmpty();
    }

    @Test
    void each_party_that_confirms_it_stands_by_it_from_then_on() {
        record("bunt").confirms("jobcenter", "old").confirms("musterstadt", "old");
        assertThat(accepted()).containsExactly("bunt 2", "jobcenter 3", "musterstadt 4");
    }

    @Test
    void recorded_by_a_third_party_nobody_stands_by_it_yet() {
        record("awo");
        assertThat(accepted()).isEmpty();
    }

    @Test
    void taken_from_a_file_nobody_stands_by_it_yet() {
        talks.through(Channel.IMPORT);
        record("bunt");
        assertThat(accepted()).isEmpty();
        talks.through(Channel.API).confirms("bunt", "old");
        assertThat(accepted()).containsExactly("bunt 3");
    }

    @Test
    void a_correction_is_its_content_from_then_on_and_to_be_confirmed_anew() {
        record("bunt").confirms("jobcenter", "old");
        talks.say(
                "bunt", "StepCorrected", "right", "2022", "of: old, data: {%s}".formatted(OLD.replace("2019", "2020")));
        assertThat(accepted()).containsExactly("bunt 4");
        assertThat(talks.pakt().inForce().get(0).from()).isEqualTo("2020-01-01");
        assertThat(talks.paktKnownAt(3).inForce().get(0).from()).isEqualTo("2019-01-01");
        talks.confirms("jobcenter", "right");
        assertThat(accepted()).containsExactly("bunt 4", "jobcenter 5");
    }

    @Test
    void withdrawn_it_is_not_there() {
        record("bunt").say("bunt", "StepWithdrawn", "back", "2022", "of: old, reason: Irrtum");
        assertThat(talks.agreements()).isEmpty();
    }

    @Test
    void the_first_proposal_after_it_is_version_two() {
        record("bunt").tables("jobcenter", Talks.terms("exit: einzeln", "2023"));
        assertThat(talks.pakt().versions()).extracting(Version::number).containsExactly(1, 2);
        assertThat(talks.pakt().turn()).hasToString("[musterstadt, bunt]");
        talks.accepts("bunt", 2).accepts("musterstadt", 2);
        talks.arises("AgreementAmended", 2, Talks.terms("exit: einzeln", "2023"));
        assertThat(talks.pakt().inForce()).extracting(InForce::version).containsExactly(1, 2);
    }

    private Talks record(String by) {
        return talks.say(by, "AgreementNegotiated", "old", "2019", OLD);
    }

    private List<String> accepted() {
        return talks.pakt().versions().get(0).accepted().stream()
                .map(acceptance ->
                        acceptance.by() + " " + acceptance.recordedAt().getEpochSecond())
                .toList();
    }
}
