package de.kooperationsbuch.query.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.query.agreement.Agreement;
import de.kooperationsbuch.query.cycle.Cycles;
import de.kooperationsbuch.query.funding.Funding;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds between the two sides on a day.
 *
 * @param standard what every cycle must contain; null while nothing is agreed
 * @param cycles those that have begun and are not closed
 * @param fundings those active on the day, whoever receives them
 */
public record WhatHolds(
        List<AgreementInForce> agreements,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Standard standard,
        List<OpenCycle> cycles,
        List<Format> formats,
        List<ActiveFunding> fundings,
        List<Space> spaces) {
    /** @param current every step of the cooperation that counts */
    public static WhatHolds of(List<RecordedStep> current, List<Agreement> agreements, Cycles cycles, LocalDate asOf) {
        return new WhatHolds(
                agreements.stream()
                        .flatMap(agreement -> AgreementInForce.on(asOf, agreement).stream())
                        .toList(),
                cycles.standard(asOf).map(Standard::of).orElse(null),
                OpenCycle.of(cycles.on(asOf)),
                Format.on(asOf, current),
                Funding.of(current).stream()
                        .filter(funding -> funding.activeOn(asOf))
                        .map(ActiveFunding::of)
                        .toList(),
                Space.on(asOf, current));
    }
}
