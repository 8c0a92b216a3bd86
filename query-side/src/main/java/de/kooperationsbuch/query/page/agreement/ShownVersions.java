package de.kooperationsbuch.query.page.agreement;

import de.kooperationsbuch.query.agreement.Agreement;
import de.kooperationsbuch.query.agreement.AskedVersion;
import de.kooperationsbuch.query.agreement.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which two versions are put side by side: those asked for; else what holds or was agreed last, and the latest proposal. */
final class ShownVersions {
    private final Agreement agreement;
    private final LocalDate day;

    ShownVersions(Agreement agreement, LocalDate day) {
        this.agreement = agreement;
        this.day = day;
    }

    /** None before the first proposal. */
    Optional<Comparison> compared(Optional<String> from, Optional<String> to) {
        Optional<Version> after = to.map(number -> AskedVersion.of(agreement, "bis", Optional.of(number)))
                .or(this::latest);
        Optional<Version> asked = from.map(number -> AskedVersion.of(agreement, "von", Optional.of(number)));
        return after.map(shown -> Comparison.of(asked.or(() -> before(shown)).orElse(shown), shown));
    }

    /** What is being negotiated; else what holds. */
    private Optional<Version> latest() {
        return agreement.waitingSince().isPresent() ? agreement.latest() : agreed().or(agreement::latest);
    }

    private Optional<Version> agreed() {
        return agreement
                .inForceOn(day)
                .or(() -> last(
                        agreement.versions().stream().filter(Version::isAgreed).toList()));
    }

    /** An agreed version stands alone; beside a proposal stands what was agreed, else the proposal before it. */
    private Optional<Version> before(Version shown) {
        if (shown.isAgreed()) return Optional.empty();
        return agreed().or(() -> last(agreement.versions().subList(0, shown.number() - 1)));
    }

    private static Optional<Version> last(List<Version> versions) {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }
}
