package de.kooperationsbuch.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Pattern;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A positive amount.
 *
 * @param value decimal string with at most two decimals, such as {@code 90000.00}
 * @param currency ISO 4217 code
 */
public record Money(
        @Pattern(regexp = PATTERN) String value,
        @Pattern(regexp = CURRENCY) String currency) {
    public static final String PATTERN = "(?=.*[1-9])[0-9]{1,13}(\\.[0-9]{1,2})?";
    private static final String CURRENCY = "[A-Z]{3}";
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    @JsonCreator
    public Money(
            @JsonProperty(value = "value", required = true) String value,
            @JsonProperty(value = "currency", required = true) String currency) {
        if (!value.matches(PATTERN)) throw new InvalidValue("amount", value, "value");
        if (!CURRENCIES.contains(currency)) throw new InvalidValue("currency", currency, "currency");
        this.value = value;
        this.currency = currency;
    }
}
