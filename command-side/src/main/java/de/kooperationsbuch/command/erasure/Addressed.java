package de.kooperationsbuch.command.erasure;

import de.kooperationsbuch.kernel.InvalidValue;
import de.kooperationsbuch.kernel.Slug;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.Arrays;

/** What an address names; whatever cannot be is not known. */
final class Addressed {
    private Addressed() {}

    static SubjectId subject(String collection, String slug, String stepId) {
        if (!Slug.isOne(slug)) throw unknown(stepId);
        return Arrays.stream(SubjectKind.values())
                .filter(kind -> kind.collection().equals(collection))
                .findFirst()
                .map(kind -> new SubjectId(kind, slug))
                .orElseThrow(() -> unknown(stepId));
    }

    static StepId step(String stepId) {
        try {
            return new StepId(stepId);
        } catch (InvalidValue e) {
            throw unknown(stepId);
        }
    }

    static Refusal unknown(Object stepId) {
        return new Refusal(ProblemType.UNKNOWN_SUBJECT, "step-not-known", stepId).status(404);
    }
}
