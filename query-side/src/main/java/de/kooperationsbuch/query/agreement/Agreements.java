package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.agreement.AgreementStep;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agreements of a cooperation, as its known steps tell them. */
public final class Agreements {
    private Agreements() {}

    /** In the order in which they were first recorded. */
    public static List<Agreement> of(Standings standings) {
        Map<AgreementId, AgreementFold> folds = new LinkedHashMap<>();
        for (RecordedStep recorded : standings.current())
            if (recorded.step() instanceof AgreementStep step)
                folds.computeIfAbsent(step.agreement(), id -> new AgreementFold(id, standings))
                        .add(recorded, step);
        return folds.values().stream()
                .map(AgreementFold::told)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those that one reader may see. */
    public static List<Agreement> seen(Look look, String cooperation, Sight sight) {
        return of(sight.standings(look, SubjectKind.COOPERATION, cooperation));
    }

    /** @throws Refusal if there is none of this name */
    public static Agreement named(String name, List<Agreement> agreements) {
        return agreements.stream()
                .filter(agreement -> agreement.id().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.UNKNOWN_SUBJECT, "agreement-not-known", name).status(404));
    }
}
