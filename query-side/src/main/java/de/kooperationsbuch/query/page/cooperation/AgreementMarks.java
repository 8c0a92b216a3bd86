package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.agreement.NoticeGiven;
import de.kooperationsbuch.query.agreement.Agreement;
import de.kooperationsbuch.query.agreement.Agreements;
import de.kooperationsbuch.query.agreement.InForce;
import de.kooperationsbuch.query.agreement.Version;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Agreements, each version on the days on which it holds. */
final class AgreementMarks {
    private AgreementMarks() {}

    static List<Mark> of(Known known) {
        return Agreements.of(known.cooperation()).stream()
                .flatMap(agreement -> agreement.inForce().stream().flatMap(span -> mark(agreement, span, known)))
                .toList();
    }

    private static Stream<Mark> mark(Agreement agreement, InForce span, Known known) {
        Version version = agreement.versions().get(span.version() - 1);
        return Optional.ofNullable(version.agreed()).flatMap(known::told).stream()
                .map(told -> Mark.lasting(
                        Lane.AGREEMENTS,
                        Figure.PLAIN,
                        agreement.title(),
                        version.effectiveFrom(),
                        end(span, version),
                        told));
    }

    private static @Nullable PartialDate end(InForce span, Version version) {
        if (span.to() == null) return null;
        List<PartialDate> dates = new ArrayList<>();
        if (version.effectiveUntil() != null) dates.add(version.effectiveUntil());
        if (span.endedBy() != null) dates.add(date(span.endedBy()));
        return Runs.precisely(span.to(), dates);
    }

    private static PartialDate date(RecordedStep end) {
        return end.step() instanceof NoticeGiven notice
                ? notice.endsOn()
                : end.step().step().effectiveOn();
    }
}
