package de.kooperationsbuch.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class UntoldSecretsTest {
    @Test
    void what_holds_a_password_or_a_link_does_not_tell_it_when_it_is_printed() {
        assertThat(new PasswordController.ByLink("geheim", "geheim").toString()).doesNotContain("geheim");
        assertThat(new PasswordController.ByOwner("geheim", "geheim").toString())
                .doesNotContain("geheim");
        OneTimeLinks.Issued issued = new OneTimeLinks.Issued("geheim", Instant.EPOCH);
        assertThat(issued.toString()).doesNotContain("geheim");
        assertThat("" + new AccountController.Created(null, issued)).doesNotContain("geheim");
        assertThat("" + new AccountKeeping.Created(null, issued)).doesNotContain("geheim");
    }
}
