package de.kooperationsbuch.command.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.kernel.problem.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class FormTest {
    private final MockHttpServletRequest sent = new MockHttpServletRequest("POST", "/password");

    private PacedRequest form(String body) throws IOException {
        sent.setContentType("Application/X-WWW-Form-Urlencoded; charset=UTF-8");
        sent.setContent(body.getBytes(StandardCharsets.UTF_8));
        return new PacedRequest(sent, Duration.ofSeconds(10), new LongForms(null).most(sent));
    }

    @Test
    void a_form_is_read_by_us_and_as_it_was_written() throws IOException {
        PacedRequest form = form("link=a%2Bb+c&password=f%C3%BCnf%3D%26&again=&bare&again=2");
        assertThat(Collections.list(form.getParameterNames()))
                .containsExactlyInAnyOrder("link", "password", "again", "bare");
        assertThat(form.getParameter("link")).isEqualTo("a+b c");
        assertThat(form.getParameter("password")).isEqualTo("fünf=&");
        assertThat(form.getParameter("bare")).isEmpty();
        assertThat(form.getParameterValues("again")).containsExactly("", "2");
        assertThat(form.getParameter("none")).isNull();
        assertThat(form.getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void what_the_address_says_comes_first() throws IOException {
        sent.addParameter("link", "address");
        assertThat(form("link=body&x=1").getParameterValues("link")).containsExactly("address", "body");
    }

    @Test
    void another_body_is_left_alone() throws IOException {
        sent.setContentType("application/json");
        sent.setContent("{}".getBytes(StandardCharsets.UTF_8));
        PacedRequest json = new PacedRequest(sent, Duration.ofSeconds(10), Form.MOST_BYTES);
        assertThat(json.getParameter("link")).isNull();
        assertThat(json.getReader().readLine()).isEqualTo("{}");
    }

    @Test
    void a_form_is_small() throws IOException {
        assertThat(form("link=" + "x".repeat(Form.MOST_BYTES - 5)).getParameter("link"))
                .hasSize(Form.MOST_BYTES - 5);
        PacedRequest large = form("link=" + "x".repeat(Form.MOST_BYTES - 4));
        assertThatThrownBy(() -> large.getParameter("link"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(413));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/erfassen/ProposalTabled", "/anmelden", "/api/session/renewal"})
    void a_form_with_a_step_is_larger_wherever_it_comes_by(String path) throws IOException {
        sent.setRequestURI(path);
        assertThat(form("link=" + "x".repeat(LongForms.MOST_BYTES_OF_A_STEP - 5))
                        .getParameter("link"))
                .hasSize(LongForms.MOST_BYTES_OF_A_STEP - 5);
        PacedRequest large = form("link=" + "x".repeat(LongForms.MOST_BYTES_OF_A_STEP - 4));
        assertThatThrownBy(() -> large.getParameter("link")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"link=%", "link=%4", "link=%zz", "%=1"})
    void a_spoilt_form_is_refused(String body) throws IOException {
        PacedRequest form = form(body);
        assertThatThrownBy(() -> form.getParameter("link"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(400));
    }
}
