package de.kooperationsbuch.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecretAddressTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/password");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_link_that_came_in_a_form_is_come_back_to() {
        request.setParameter("link", "a\"b");
        assertThat(SecretAddress.of(request)).isEqualTo("/password?link=a%22b");
    }

    @Test
    void without_a_link_there_is_only_the_page() {
        assertThat(SecretAddress.of(request)).isEqualTo("/password");
    }

    @Test
    void it_is_a_secret_wherever_it_is_answered() {
        MockHttpServletRequest passedOn = new MockHttpServletRequest("POST", "/abgewiesen");
        passedOn.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, "/password");
        assertThat(SecretAddress.isOf(passedOn)).isTrue();
    }

    @Test
    void only_from_there_nobody_is_told_where_one_came_from() {
        new SecretAddress().preHandle(new MockHttpServletRequest("GET", "/"), response, this);
        assertThat(response.getHeader("Referrer-Policy")).isNull();
        new SecretAddress().preHandle(request, response, this);
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    }
}
