package de.kooperationsbuch.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

class ForgedRequestsTest {
    @ParameterizedTest
    @CsvSource({
        "POST,/api/steps,true",
        "PUT,/api/password,true",
        "DELETE,/api/session,true",
        "POST,/api/session/refresh,false",
        "POST,/api/session,false",
        "POST,//api/session,true",
        "GET,/api/session,false",
        "HEAD,/api/todo,false",
        "PATCH,/x,true",
        "TRICK,/x,true"
    })
    void what_a_browser_may_have_been_made_to_send_needs_a_token(String method, String address, boolean needed) {
        for (String name : new String[] {SessionCookie.ACCESS, SessionCookie.REFRESH}) {
            MockHttpServletRequest request = new MockHttpServletRequest(method, address);
            request.setCookies(new Cookie("other", "x"), new Cookie(name, "x"));
            assertThat(AccessConfiguration.couldBeForged(request)).isEqualTo(needed);
        }
    }

    @Test
    void without_a_cookie_of_ours_or_with_a_token_of_its_own_nothing_is_forged() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/steps");
        assertThat(AccessConfiguration.couldBeForged(request)).isFalse();
        request.setCookies(new Cookie(SessionCookie.ACCESS, "x"));
        assertThat(AccessConfiguration.couldBeForged(request)).isTrue();
        request.addHeader("Authorization", "Bearer x");
        assertThat(AccessConfiguration.couldBeForged(request)).isFalse();
    }

    @Test
    void a_token_that_was_tampered_with_is_a_wrong_one_and_no_failure() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/steps");
        var token = new ForgeryCookie(new SecureCookies("")).generateToken(request);
        MaskedTokens masks = new MaskedTokens();
        masks.handle(request, new org.springframework.mock.web.MockHttpServletResponse(), () -> token);
        String masked = ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
        assertThat(resolved(masks, token, masked)).isEqualTo(token.getToken());
        for (int i = 0; i < masked.length(); i++)
            for (String other : new String[] {"_", "A", "ä", "!"}) {
                String tampered = masked.substring(0, i) + other + masked.substring(i + 1);
                if (!tampered.equals(masked))
                    assertThat(resolved(masks, token, tampered)).isNotEqualTo(token.getToken());
            }
    }

    private static String resolved(MaskedTokens masks, CsrfToken token, String sent) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/steps");
        request.addHeader(token.getHeaderName(), sent);
        return masks.resolveCsrfTokenValue(request, token);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080,http,localhost,false",
        "http://localhost:8080,http,127.0.0.1,false",
        "'',http,[::1],false",
        "http://localhost:8080,https,localhost,true",
        "http://localhost:8080,http,buch.example,true",
        "'',http,localhost.evil.example,true",
        "https://buch.example,https,buch.example,true",
        "https://buch.example,http,localhost,true",
        "HTTPS://buch.example,http,127.0.0.1,true"
    })
    void all_cookies_are_secure_but_on_plain_localhost_of_a_book_that_is_not_called_by_https(
            String origin, String scheme, String host, boolean secure) {
        SecureCookies cookies = new SecureCookies(origin);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setScheme(scheme);
        request.setSecure(scheme.equals("https"));
        request.setServerName(host);
        assertThat(cookies.isFor(request)).isEqualTo(secure);
        var response = new org.springframework.mock.web.MockHttpServletResponse();
        ForgeryCookie forgery = new ForgeryCookie(cookies);
        forgery.saveToken(forgery.generateToken(request), request, response);
        var cookie = response.getCookie("XSRF-TOKEN");
        assertThat(cookie.getSecure()).isEqualTo(secure);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
    }
}
