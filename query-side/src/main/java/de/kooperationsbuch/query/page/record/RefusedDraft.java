package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.problem.Problem;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.page.Plainly;
import de.kooperationsbuch.query.page.Say;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** A draft that the other side did not take, with what it says of it beside the field that it is about. */
record RefusedDraft(Draft draft, Say say) {
    /** Whoever has to log in first is asked to by the page for that, which keeps what was typed. */
    Outcome by(Refusal refusal) {
        if (refusal.type() == ProblemType.NOT_LOGGED_IN) throw refusal;
        String already = Kindness.of(refusal.rule());
        if (already != null) return Outcome.saidBefore(draft, already);
        return refusal.type() == ProblemType.ID_CONFLICT ? underAnotherId() : complaining(refusal);
    }

    private Outcome underAnotherId() {
        Complaints complaints = new Complaints();
        complaints.add("", say.text("record.conflict"));
        return Outcome.unfinished(draft.underAnotherId(), complaints, HttpStatus.CONFLICT);
    }

    private Outcome complaining(Refusal refusal) {
        Problem problem = new Plainly(say, draft.labelled()).of(refusal, null);
        Complaints complaints = new Complaints();
        complaints.add(field(problem), sentence(problem));
        return Outcome.unfinished(draft, complaints, HttpStatusCode.valueOf(problem.status()));
    }

    private static String field(Problem problem) {
        return problem.field() == null
                ? ""
                : problem.field().replaceFirst("^/", "").replace('/', '.');
    }

    private String sentence(Problem problem) {
        if (problem.accepted() == null) return problem.detail();
        return problem.detail() + " " + say.text("problem.accepted", problem.accepted());
    }
}
