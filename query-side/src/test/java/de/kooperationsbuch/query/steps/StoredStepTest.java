package de.kooperationsbuch.query.steps;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.TestLog;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredStepTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"0b6ae6a4-7a0c-4c0a-9e55-0c6a6f3b0d11", "Konto 7, ä+%20", "-"})
    void a_step_is_read_as_it_was_stored_whatever_account_is_named(@Nullable String account) {
        RecordedStep step = new RecordedStep(
                7, TestLog.at(7), account, Channel.API, TestLog.step(Cast.meeting("lindenau-bunt", "met", "2025")));
        assertThat(StoredStep.read(StoredStep.of(TestLog.logged(0, step)), UnaryOperator.identity()))
                .isEqualTo(step);
    }
}
