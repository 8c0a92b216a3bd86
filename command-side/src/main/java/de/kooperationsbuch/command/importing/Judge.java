package de.kooperationsbuch.command.importing;

import static de.kooperationsbuch.command.Rules.A_RECORDING_INSTANT_IS_A_PAST_MICROSECOND;
import static de.kooperationsbuch.command.Rules.A_RESTORED_STEP_SAYS_WHEN_IT_WAS_RECORDED;
import static de.kooperationsbuch.command.Rules.A_STEP_ID_MEANS_ONE_STEP;
import static de.kooperationsbuch.command.Rules.CONSENT_IS_NOT_IMPORTED;
import static de.kooperationsbuch.command.Rules.RECORDING_INSTANTS_RISE;

import de.kooperationsbuch.command.KnownOrganisation;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.recording.SubjectHistory;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.agreement.ProposalAccepted;
import de.kooperationsbuch.kernel.json.PostedStep;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.organisation.Registration;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import de.kooperationsbuch.kernel.standing.DisputeSettled;
import de.kooperationsbuch.kernel.standing.RecordChange;
import de.kooperationsbuch.kernel.standing.StepConfirmed;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides lines in their order on plain subjects; each line is judged against the book and the good lines before it. */
final class Judge {
    private final Map<SubjectId, SubjectHistory> subjects = new HashMap<>();
    private final Map<OrganisationId, KnownOrganisation> arriving = new HashMap<>();
    private final Function<SubjectId, SubjectHistory> book;
    private final References references;
    private final Intake intake;
    private final ZonedDateTime now;
    private final @Nullable UUID account;
    private Instant last = Instant.EPOCH;

    /** @param account that brings the lines, if one does */
    Judge(
            Function<SubjectId, SubjectHistory> book,
            References known,
            Intake intake,
            ZonedDateTime now,
            @Nullable UUID account) {
        this.book = book;
        this.references = new Arriving(known, arriving);
        this.intake = intake;
        this.now = now;
        this.account = account;
    }

    /**
     * An accepted line.
     *
     * @param sequence place of the step in the life of its subject, from 0
     * @param recordedAt when it was recorded, if that is to be kept
     * @param account that recorded it, if that is known
     */
    record Accepted(
            Step step,
            long sequence,
            Channel channel,
            @Nullable Instant recordedAt,
            @Nullable UUID account) {}

    /** The accepted step, or nothing if the book has it already. */
    Optional<Accepted> judge(PostedStep posted) {
        if (intake == Intake.RESTORE) requireFittingInstant(posted.recordedAt());
        UUID recorder = intake == Intake.RESTORE ? Accounts.named(posted.recordedBy()) : account;
        SubjectHistory history = subjects.computeIfAbsent(posted.step().step().subject(), book);
        if (intake == Intake.IMPORT) {
            requireNoForgery(posted.step(), history);
            history.requireKnownPeople(posted.step());
        }
        Optional<Step> accepted = history.decide(posted, channel(posted), now.toLocalDate(), references);
        if (accepted.isEmpty() && intake == Intake.RESTORE)
            throw new RuleBroken(A_STEP_ID_MEANS_ONE_STEP, posted.step().stepId()).at("/stepId");
        return accepted.map(step -> accept(posted, step, history, recorder));
    }

    private Accepted accept(PostedStep posted, Step step, SubjectHistory history, @Nullable UUID recorder) {
        long sequence = history.size();
        history.evolve(step, channel(posted));
        if (step instanceof OrganisationRegistered registered) arrive(step, Registration.of(registered));
        if (step instanceof RecordChange change && change.registration() != null) arrive(step, change.registration());
        if (intake == Intake.IMPORT) return new Accepted(step, sequence, Channel.IMPORT, null, recorder);
        last = posted.recordedAt();
        return new Accepted(step, sequence, channel(posted), posted.recordedAt(), recorder);
    }

    private void arrive(Step step, Registration registration) {
        arriving.put(
                new OrganisationId(step.step().subject().slug()),
                new KnownOrganisation(registration.kind(), registration.partOf()));
    }

    private Channel channel(PostedStep posted) {
        if (intake == Intake.IMPORT) return Channel.IMPORT;
        return posted.channel() == null ? Channel.RESTORE : posted.channel();
    }

    /** The word of a side comes from that side; in a file it is only believed if the book has it already. */
    private static void requireNoForgery(Step step, SubjectHistory history) {
        boolean consent =
                step instanceof StepConfirmed || step instanceof ProposalAccepted || step instanceof DisputeSettled;
        if (consent && !history.knows(step.stepId()))
            throw new RuleBroken(CONSENT_IS_NOT_IMPORTED, step.stepName()).at("/step");
    }

    private void requireFittingInstant(@Nullable Instant instant) {
        if (instant == null) throw new RuleBroken(A_RESTORED_STEP_SAYS_WHEN_IT_WAS_RECORDED).at("/recordedAt");
        if (instant.isBefore(Instant.EPOCH) || instant.isAfter(now.toInstant()) || instant.getNano() % 1_000 != 0)
            throw new RuleBroken(A_RECORDING_INSTANT_IS_A_PAST_MICROSECOND, instant).at("/recordedAt");
        if (!instant.isAfter(last)) throw new RuleBroken(RECORDING_INSTANTS_RISE, instant, last).at("/recordedAt");
    }
}
