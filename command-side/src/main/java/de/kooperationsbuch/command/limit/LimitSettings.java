package de.kooperationsbuch.command.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code kooperationsbuch.limits.*}: how often something may be done, by whom, by one process. */
@ConfigurationProperties("kooperationsbuch.limits")
record LimitSettings(
        @DefaultValue("10") int loginsPerNameAtOnce,
        @DefaultValue("10") int loginsPerNameAMinute,
        @DefaultValue("60") int loginsPerAddressAtOnce,
        @DefaultValue("60") int loginsPerAddressAMinute,
        @DefaultValue("3000") int stepsPerAccountAMinute,
        @DefaultValue("6000") int stepsPerAddressAMinute) {

    Rate loginsPerName() {
        return new Rate(loginsPerNameAtOnce, loginsPerNameAMinute);
    }

    Rate loginsPerAddress() {
        return new Rate(loginsPerAddressAtOnce, loginsPerAddressAMinute);
    }

    Rate stepsPerAccount() {
        return new Rate(stepsPerAccountAMinute, stepsPerAccountAMinute);
    }

    Rate stepsPerAddress() {
        return new Rate(stepsPerAddressAMinute, stepsPerAddressAMinute);
    }
}
