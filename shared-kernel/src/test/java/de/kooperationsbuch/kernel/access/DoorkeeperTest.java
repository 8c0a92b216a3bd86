package de.kooperationsbuch.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

class DoorkeeperTest {
    private boolean open = true;
    private final Doorkeeper doorkeeper = new Doorkeeper(
            new TokenInRequest(
                    new Callers(id -> Optional.of(Forger.OURS.getPublic()), Clock.fixed(Forger.NOW, ZoneOffset.UTC))),
            caller -> open);

    @Test
    void whoever_brings_a_good_token_is_let_in_as_who_it_is() throws Exception {
        MockHttpServletRequest bearer = request("POST", "/api/steps");
        bearer.addHeader("Authorization", "bEaReR  " + Forger.good());
        assertThat(admitted(bearer)).isEqualTo(Forger.CALLER);
        MockHttpServletRequest browser = request("GET", "/api/todo");
        browser.setCookies(new Cookie(SessionCookie.ACCESS, Forger.good()));
        assertThat(admitted(browser)).isEqualTo(Forger.CALLER);
    }

    @Test
    void the_public_is_let_in_only_where_something_may_be_public() throws Exception {
        assertThat(admitted(request("GET", "/api/cooperations"))).isEqualTo(Caller.PUBLIC);
        assertThat(admitted(request("HEAD", "/api/cooperations"))).isEqualTo(Caller.PUBLIC);
        refused(request("GET", "/api/todo"), ProblemType.NOT_LOGGED_IN, "not-logged-in.here");
    }

    @Test
    void an_address_that_nobody_listed_is_closed_to_all() {
        MockHttpServletRequest request = request("GET", "/api/secrets");
        request.addHeader("Authorization", "Bearer " + Forger.good());
        assertThatThrownBy(() -> admitted(request)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> admitted(request("PUT", "/api/steps"))).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Bearer", "Bearer ", "Basic YTpi", "Negotiate x", "Bearer x", "null"})
    void a_header_that_is_no_good_token_is_refused_even_where_the_public_may_look(String header) {
        MockHttpServletRequest request = request("GET", "/api/cooperations");
        request.addHeader("Authorization", header);
        request.setCookies(new Cookie(SessionCookie.ACCESS, Forger.good()));
        refused(request, ProblemType.NOT_LOGGED_IN, "token-invalid");
    }

    @Test
    void a_role_that_can_never_do_anything_there_is_refused() {
        refused(member("GET", "/api/accounts"), ProblemType.NOT_YOURS, "not-yours.address");
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/api/steps,true",
        "DELETE,/api/sessions/{session},true",
        "PUT,/api/password,true",
        "GET,/api/session,true",
        "GET,/api/sessions,true",
        "GET,/api/todo,false"
    })
    void a_session_that_was_ended_changes_nothing_and_sees_nothing_of_accounts_any_more(
            String method, String address, boolean refused) throws Exception {
        open = false;
        if (refused) refused(member(method, address), ProblemType.NOT_LOGGED_IN, "session-ended");
        else assertThat(admitted(member(method, address))).isEqualTo(Forger.CALLER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/accounts", "/api/account-log", "/api/operations/projections/{name}"})
    void an_admin_whose_session_was_ended_sees_nothing_of_accounts_and_operations(String address) throws Exception {
        Caller admin = Forger.as(Role.ADMIN);
        MockHttpServletRequest request = request("GET", address);
        request.addHeader("Authorization", "Bearer " + Forger.good(admin));
        assertThat(admitted(request)).isEqualTo(admin);
        open = false;
        refused(request, ProblemType.NOT_LOGGED_IN, "session-ended");
    }

    @Test
    void where_nobody_needs_to_be_known_a_bad_token_does_no_harm() throws Exception {
        MockHttpServletRequest request = request("POST", "/api/session");
        request.addHeader("Authorization", "Bearer x");
        assertThat(admitted(request)).isEqualTo(Caller.PUBLIC);
    }

    private static MockHttpServletRequest member(String method, String pattern) {
        MockHttpServletRequest request = request(method, pattern);
        request.addHeader("Authorization", "Bearer " + Forger.good());
        return request;
    }

    private static MockHttpServletRequest request(String method, String pattern) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, pattern);
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
        return request;
    }

    private Caller admitted(MockHttpServletRequest request) throws Exception {
        HandlerMethod handler = new HandlerMethod(this, DoorkeeperTest.class.getDeclaredMethod("handler"));
        assertThat(doorkeeper.preHandle(request, new MockHttpServletResponse(), handler))
                .isTrue();
        return CallerArgument.of(request);
    }

    void handler() {}

    private void refused(MockHttpServletRequest request, ProblemType type, String sentence) {
        assertThatThrownBy(() -> admitted(request)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(type);
            assertThat(refusal.sentence()).isEqualTo(sentence);
        });
    }
}
