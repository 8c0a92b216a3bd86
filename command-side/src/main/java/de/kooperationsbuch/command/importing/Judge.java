package de.kooperationsbuch.command.importing;

import static de.kooperationsbuch.command.Rules.A_RESTORED_STEP_SAYS_WHEN_IT_WAS_RECORDED;
import static de.kooperationsbuch.command.Rules.A_STEP_ID_MEANS_ONE_STEP;
import static de.kooperationsbuch.command.Rules.RECORDING_INSTANTS_RISE;

import de.kooperationsbuch.command.KnownOrganisation;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.recording.SubjectHistory;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.json.PostedStep;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Decides lines in their order on plain subjects; each line is judged against the book and the good lines before it. */
final class Judge {
    private final Map<SubjectId, SubjectHistory> subjects = new HashMap<>();
    private final Map<OrganisationId, KnownOrganisation> arriving = new HashMap<>();
    private final Function<SubjectId, SubjectHistory> book;
    private final References references;
    private final Intake intake;
    private final Instant now;
    private final LocalDate today;
    private Instant last = Instant.EPOCH;

    Judge(Function<SubjectId, SubjectHistory> book, References known, Intake intake, Instant now, LocalDate today) {
        this.book = book;
        this.references = id -> Optional.ofNullable(arriving.get(id)).or(() -> known.find(id));
        this.intake = intake;
        this.now = now;
        this.today = today;
    }

    /**
     * An accepted line.
     *
     * @param sequence place of the step in the life of its subject, from 0
     */
    record Accepted(PostedStep posted, Step step, long sequence) {}

    /** The accepted step, or nothing if the book has it already. */
    Optional<Accepted> judge(PostedStep posted) {
        if (intake == Intake.RESTORE) requireRisingInstant(posted.recordedAt());
        SubjectHistory history = subjects.computeIfAbsent(posted.step().step().subject(), book);
        Optional<Step> accepted = history.decide(posted, today, references);
        if (accepted.isEmpty() && intake == Intake.RESTORE)
            throw new RuleBroken(A_STEP_ID_MEANS_ONE_STEP, posted.step().stepId()).at("/stepId");
        return accepted.map(step -> accept(posted, step, history));
    }

    private Accepted accept(PostedStep posted, Step step, SubjectHistory history) {
        long sequence = history.size();
        history.evolve(step);
        if (step instanceof OrganisationRegistered registered)
            arriving.put(
                    new OrganisationId(step.step().subject().slug()),
                    new KnownOrganisation(registered.kind(), registered.partOf()));
        if (intake == Intake.RESTORE) last = posted.recordedAt();
        return new Accepted(posted, step, sequence);
    }

    private void requireRisingInstant(Instant instant) throws Refusal {
        if (instant == null) throw new RuleBroken(A_RESTORED_STEP_SAYS_WHEN_IT_WAS_RECORDED).at("/recordedAt");
        if (!instant.isAfter(last) || instant.isAfter(now) || instant.getNano() % 1_000 != 0)
            throw new RuleBroken(RECORDING_INSTANTS_RISE, instant).at("/recordedAt");
    }
}
