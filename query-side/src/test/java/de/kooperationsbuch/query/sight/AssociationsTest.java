package de.kooperationsbuch.query.sight;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.query.running.TestLog;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssociationsTest {
    private final List<RecordedStep> steps = new ArrayList<>();

    @Test
    void who_left_is_none_any_more_whichever_was_recorded_first() {
        say("MemberLeft", "2020", "club");
        say("MemberJoined", "2015", "club");
        say("MemberJoined", "2016", "werk");
        assertThat(associations()).containsExactly("werk");
        say("MemberJoined", "2021", "club");
        assertThat(associations()).containsExactly("club", "werk");
    }

    @Test
    void in_doubt_who_left_is_gone() {
        say("MemberJoined", "2020-05", "club");
        say("MemberLeft", "2020", "club");
        say("MemberJoined", "2021-05-01", "werk");
        say("MemberLeft", "2021-05-01", "werk");
        assertThat(associations()).isEmpty();
        say("MemberJoined", "2021-05-01", "werk");
        assertThat(associations()).containsExactly("werk");
    }

    @Test
    void an_association_that_the_book_knows_only_by_name_reads_nothing() {
        say("MemberJoined", "2015", "Verein der Freunde");
        assertThat(associations()).isEmpty();
    }

    @Test
    void a_record_that_was_withdrawn_joins_nobody() {
        say("MemberJoined", "2015", "club");
        add("StepWithdrawn", "2015", "\"of\":\"s1\",\"reason\":\"Irrtum\"");
        assertThat(associations()).isEmpty();
    }

    private void say(String step, String on, String member) {
        add(step, on, "\"member\":\"" + member + "\"");
    }

    private void add(String step, String on, String data) {
        int position = steps.size() + 1;
        steps.add(new RecordedStep(
                position, TestLog.at(position), Channel.API, TestLog.step("""
                {"step":"%s","stepId":"s%d","organisation":"bunt","by":"bunt","effectiveOn":"%s","data":{%s}}""".formatted(step, position, on, data))));
    }

    private List<String> associations() {
        return Associations.of(steps).stream().map(member -> member.value()).toList();
    }
}
