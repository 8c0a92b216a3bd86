package de.kooperationsbuch.command.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UntoldTokensTest {
    @Test
    void what_holds_tokens_does_not_tell_them_when_it_is_printed() {
        assertThat(new SessionAnswers.Tokens("geheim", "geheim", "Bearer", 900).toString())
                .doesNotContain("geheim");
        assertThat(new Credentials("name", "geheim", null).toString()).doesNotContain("geheim");
        assertThat(new RefreshToken("geheim").toString()).doesNotContain("geheim");
    }
}
