package de.kooperationsbuch.command.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.command.Hands;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ExportGateTest {
    private final Hands hands = new Hands();
    private final ExportGate gate = new ExportGate(
            new LimitSettings(10, 10, 60, 60, 60, 60, 300, 3_000, 6_000, 10, 10, Duration.ofSeconds(10)), hands, hands);

    @Test
    void an_account_exports_ten_times_a_minute_and_then_once_in_six_seconds() {
        Caller one = account();
        for (int i = 0; i < 10; i++) export(one, "192.0.2." + i);
        refused(one, "192.0.2.20");
        export(account(), "192.0.2.1");
        hands.move(Duration.ofSeconds(6));
        export(one, "192.0.2.20");
        refused(one, "192.0.2.20");
    }

    @Test
    void without_an_account_the_address_counts() {
        for (int i = 0; i < 10; i++) export(Caller.PUBLIC, "192.0.2.1");
        refused(Caller.PUBLIC, "192.0.2.1");
        export(Caller.PUBLIC, "192.0.2.2");
        export(account(), "192.0.2.1");
    }

    @Test
    void whoever_asks_what_may_be_asked_asks_for_no_export() {
        MockHttpServletRequest request = new MockHttpServletRequest("OPTIONS", "/api/export");
        assertThat(gate.preHandle(request, new MockHttpServletResponse(), this)).isTrue();
    }

    private static Caller account() {
        return new Caller(UUID.randomUUID(), UUID.randomUUID(), null, Set.of(Role.AUDITOR), Set.of());
    }

    private void refused(Caller caller, String address) {
        assertThatThrownBy(() -> export(caller, address)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(ProblemType.TOO_MANY);
            assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(6));
        });
    }

    private void export(Caller caller, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/export");
        request.setRemoteAddr(address);
        request.setAttribute(Caller.class.getName(), caller);
        gate.preHandle(request, new MockHttpServletResponse(), this);
    }
}
