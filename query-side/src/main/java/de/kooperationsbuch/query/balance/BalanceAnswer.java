package de.kooperationsbuch.query.balance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.query.asking.Period;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The figures of a cooperation for the days asked for, both inclusive; a day that is absent leaves that end open. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BalanceAnswer(
        CooperationId cooperation,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Instant knownAt,
        @JsonUnwrapped Balance balance) {
    static BalanceAnswer of(String slug, Period period, Instant knownAt, Balance balance) {
        return new BalanceAnswer(
                new CooperationId(slug), period.from().orElse(null), period.to().orElse(null), knownAt, balance);
    }
}
