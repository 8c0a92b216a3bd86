package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.LogDesk;
import java.time.Clock;
import java.util.Locale;

/** What an administrator does with the log. */
final class LogOffice implements LogDesk {
    private final Verification verification;
    private final LogKeyRotation rotation;
    private final Extended extended;
    private final Clock clock;

    LogOffice(Verification verification, LogKeyRotation rotation, Extended extended, Clock clock) {
        this.verification = verification;
        this.rotation = rotation;
        this.extended = extended;
        this.clock = clock;
    }

    Findings compare() {
        return verification.run();
    }

    @Override
    public Verified verify(Locale language) {
        Findings findings = compare();
        Difference difference = findings.difference();
        return new Verified(findings.size(), difference == null ? null : difference.says(language));
    }

    @Override
    public Rotated rotate(Caller caller) {
        String verifier = rotation.rotate(caller.account());
        extended.signal();
        return new Rotated(verifier, clock.instant());
    }
}
