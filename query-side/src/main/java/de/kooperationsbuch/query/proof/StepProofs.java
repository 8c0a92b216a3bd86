package de.kooperationsbuch.query.proof;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.personal.TextKeys;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.transparency.Checkpoint;
import de.kooperationsbuch.kernel.transparency.SubjectSecret;
import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes receipts of single steps. */
@Component
public class StepProofs {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TransparencyLog log;
    private final ObjectProvider<TextKeys> keys;

    StepProofs(TransparencyLog log, ObjectProvider<TextKeys> keys) {
        this.log = log;
        this.keys = keys;
    }

    /** The latest checkpoint, if it covers the step. */
    public Optional<Checkpoint> checkpoint(RecordedStep step) {
        return Optional.of(log.latest()).filter(latest -> latest.covers(step.position()));
    }

    /** @throws Refusal if the log does not come to the step in time */
    Inclusion inclusion(RecordedStep step) {
        Checkpoint checkpoint = log.latest(step.position(), PATIENCE);
        if (!checkpoint.covers(step.position())) throw new Refusal(ProblemType.TRY_LATER, "not-in-log");
        return Inclusion.of(log, checkpoint, step.position());
    }

    /** @param opened whether the reader may have the event */
    StepProof receipt(RecordedStep step, boolean opened) {
        Inclusion inclusion = inclusion(step);
        SubjectId subject = step.step().step().subject();
        Optional<SubjectSecret> secret = opened ? log.secret(subject) : Optional.empty();
        return new StepProof(
                subject.toString(),
                step.step().stepId().value(),
                inclusion.index(),
                new String(inclusion.entry(), StandardCharsets.UTF_8),
                Base64Text.of(inclusion.hashes()),
                inclusion.checkpoint().note(),
                Signers.of(inclusion.checkpoint().note(), log.keys()),
                secret.map(known -> Base64Text.of(known.tagKey())).orElse(null),
                secret.flatMap(known -> event(subject, step.position(), known)).orElse(null));
    }

    private Optional<OpenedEvent> event(SubjectId subject, long position, SubjectSecret secret) {
        return log.event(subject, position).map(event -> OpenedEvent.of(event, secret, textKeys()));
    }

    private TextKeys textKeys() {
        return keys.getIfAvailable(() -> (subject, step) -> Optional.empty());
    }
}
