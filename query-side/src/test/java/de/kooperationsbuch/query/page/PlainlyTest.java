package de.kooperationsbuch.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.problem.Problem;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class PlainlyTest {
    private static Problem said(String step, String sentence, Object... facts) {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.addBasenames("texts/words", "texts/fields", "texts/record");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        Say say = new Say(Locale.GERMAN, ZoneOffset.UTC, texts, new Names(() -> {
            throw new AssertionError("nobody is named");
        }));
        return new Plainly(say, step).of(new Refusal(ProblemType.INVALID_VALUE, sentence, facts), null);
    }

    @Test
    void days_are_said_in_the_format_of_the_reader() {
        assertThat(said("", "not-known", LocalDate.of(2026, 11, 22)).detail()).contains("22.11.2026");
        assertThat(said("", "not-known", PartialDate.parse("2026-11")).detail()).contains("November 2026");
    }

    @Test
    void a_field_goes_by_its_label() {
        assertThat(said("", "duplicate", "amount").detail()).isEqualTo("Das Feld „Betrag“ kommt doppelt vor.");
        assertThat(said("FundingChanged", "duplicate", "amount").detail()).contains("„Neuer Betrag“");
        assertThat(said("", "id-conflict.step", "s-1").accepted()).doesNotContain("stepId");
    }

    @Test
    void a_step_goes_by_its_title() {
        assertThat(said("", "unknown-subject.cooperation", "x").accepted())
                .isEqualTo("eine eröffnete Kooperation; erfassen Sie zuerst „Kooperation begonnen“");
    }

    @Test
    void addresses_for_programs_are_not_said() {
        assertThat(said("", "session-ended").accepted()).isNull();
    }
}
