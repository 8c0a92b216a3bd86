package de.kooperationsbuch.command.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code kooperationsbuch.limits.*}: how often something may be done, by whom, by one process.
 *
 * @param bodyGrace how long a body may come as slowly as it likes
 */
@ConfigurationProperties("kooperationsbuch.limits")
record LimitSettings(
        @DefaultValue("10") int loginsPerNameAndAddressAtOnce,
        @DefaultValue("10") int loginsPerNameAndAddressAMinute,
        @DefaultValue("60") int loginsPerNameAtOnce,
        @DefaultValue("60") int loginsPerNameAMinute,
        @DefaultValue("60") int loginsPerAddressAtOnce,
        @DefaultValue("60") int loginsPerAddressAMinute,
        @DefaultValue("300") int refreshesPerAddressAMinute,
        @DefaultValue("3000") int stepsPerAccountAMinute,
        @DefaultValue("6000") int stepsPerAddressAMinute,
        @DefaultValue("10") int exportsPerAccountAMinute,
        @DefaultValue("10") int exportsPerAddressAMinute,
        @DefaultValue("10s") Duration bodyGrace) {

    Rate loginsPerNameAndAddress() {
        return new Rate(loginsPerNameAndAddressAtOnce, loginsPerNameAndAddressAMinute);
    }

    Rate loginsPerName() {
        return new Rate(loginsPerNameAtOnce, loginsPerNameAMinute);
    }

    Rate loginsPerAddress() {
        return new Rate(loginsPerAddressAtOnce, loginsPerAddressAMinute);
    }

    Rate refreshesPerAddress() {
        return Rate.aMinute(refreshesPerAddressAMinute);
    }

    Rate stepsPerAccount() {
        return Rate.aMinute(stepsPerAccountAMinute);
    }

    Rate stepsPerAddress() {
        return Rate.aMinute(stepsPerAddressAMinute);
    }

    Rate exportsPerAccount() {
        return Rate.aMinute(exportsPerAccountAMinute);
    }

    Rate exportsPerAddress() {
        return Rate.aMinute(exportsPerAddressAMinute);
    }
}
