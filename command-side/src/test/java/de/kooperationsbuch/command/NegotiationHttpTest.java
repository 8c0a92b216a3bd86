package de.kooperationsbuch.command;

import static de.kooperationsbuch.command.agreement.Moves.JOBCENTER;
import static de.kooperationsbuch.command.agreement.Moves.KOMMUNE;
import static de.kooperationsbuch.command.agreement.Moves.VERBUND;
import static de.kooperationsbuch.command.agreement.Moves.accepted;
import static de.kooperationsbuch.command.agreement.Moves.opened;
import static de.kooperationsbuch.command.agreement.Moves.tabled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class NegotiationHttpTest {
    private static ConfigurableApplicationContext context;
    private static Http http;

    @BeforeAll
    static void start() {
        context = WholeCommandSide.start(Postgres.emptyBook());
        http = new Http(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        Cast.registrations().map(draft -> draft.by(Cast.slug(draft))).forEach(NegotiationHttpTest::record);
        record(Cast.OPENED.id("opened"));
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void the_last_acceptance_answers_with_the_place_of_what_it_brought_about() {
        record(opened("rahmen", KOMMUNE, VERBUND));
        record(tabled("rahmen", "Räume").id("vorschlag"));
        Draft last = accepted("rahmen", 1).by(VERBUND).id("ja");
        Http.Answer first = record(last);
        assertThat(first.text("stepId")).isEqualTo("ja");
        assertThat(first.text("position")).isEqualTo(Long.toString(position("rahmen-v1")));
        assertThat(position("rahmen-v1")).isEqualTo(position("ja") + 1);
        assertThat(transactions("ja", "rahmen-v1")).isEqualTo(1);
        assertThat(transactions("vorschlag", "rahmen-v1")).isEqualTo(2);
        Http.Answer again = http.step(last);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void an_earlier_acceptance_answers_with_its_own_place_for_ever() {
        record(opened("haus", KOMMUNE, VERBUND, JOBCENTER));
        record(tabled("haus", "Räume"));
        Draft earlier = accepted("haus", 1).by(JOBCENTER).id("haus-ja");
        Http.Answer first = record(earlier);
        record(accepted("haus", 1).by(VERBUND));
        assertThat(http.step(earlier).body()).isEqualTo(first.body());
        assertThat(first.text("position")).isEqualTo(Long.toString(position("haus-ja")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eins", "zwei", "drei", "vier", "fuenf"})
    void two_last_acceptances_at_the_same_moment_bring_about_one_agreement(String agreement) throws Exception {
        record(opened(agreement, KOMMUNE, VERBUND, JOBCENTER));
        record(tabled(agreement, "Räume"));
        Callable<Http.Answer> one = () -> http.step(accepted(agreement, 1).by(VERBUND));
        Callable<Http.Answer> other = () -> http.step(accepted(agreement, 1).by(JOBCENTER));
        assertThat(Threads.together(List.of(one, other)))
                .extracting(Http.Answer::status)
                .containsOnly(201);
        assertThat(count("step_id = '" + agreement + "-v1' AND payload_type LIKE '%AgreementNegotiated'"))
                .isEqualTo(1);
    }

    @Test
    void a_broken_rule_says_what_would_be_accepted_instead() {
        Http.Answer answer = http.step(opened("r".repeat(57), KOMMUNE, VERBUND));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("accepted")).isEqualTo("the name of an agreement with up to 56 characters");
    }

    private static Http.Answer record(Draft draft) {
        Http.Answer answer = http.step(draft);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer;
    }

    private static long position(String stepId) {
        return number("SELECT position FROM events WHERE step_id = '" + stepId + "'");
    }

    private static long transactions(String one, String other) {
        return number("SELECT count(DISTINCT xmin::text) FROM events WHERE step_id IN ('" + one + "','" + other + "')");
    }

    private static long count(String condition) {
        return number("SELECT count(*) FROM events WHERE " + condition);
    }

    private static long number(String sql) {
        return context.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
    }
}
