package de.kooperationsbuch.query.page.erasure;

import de.kooperationsbuch.kernel.personal.ErasureReason;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.stream.Stream;

/** The choice of a reason, as it was sent. */
final class Reasons {
    private Reasons() {}

    /** @throws Refusal if none was chosen, or none that there is */
    static ErasureReason chosen(String sent) {
        return Stream.of(ErasureReason.values())
                .filter(reason -> reason.name().equals(sent))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.INVALID_VALUE, "erasure-reason").at("/reason"));
    }
}
