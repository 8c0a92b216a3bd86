package de.kooperationsbuch.query.export;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.StandingStep;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one caller may see of the recorded steps and wants to; tells of each what the export tells. */
public final class Shown {
    private static final int AT_ONCE = 100;

    private final Look look;
    private final Sight sight;
    private final Wanted wanted;
    private final KeptBack keptBack;
    private final Map<SubjectId, Standings> standings = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SubjectId, Standings> eldest) {
            return size() > AT_ONCE;
        }
    };

    public Shown(Look look, Sight sight, Wanted wanted) {
        this.look = look;
        this.sight = sight;
        this.wanted = wanted;
        this.keptBack = new KeptBack(look, sight);
    }

    public Instant knownAt() {
        return look.knownAt();
    }

    /** The position before the first step that can be wanted. */
    long beginning() {
        return wanted.recordedSince().map(this::before).orElse(0L);
    }

    /** The position of the last step that can be wanted. */
    long end() {
        return look.position(wanted.recordedUntil().orElse(look.knownAt()));
    }

    /** The position of the last step recorded earlier than this. */
    long before(Instant at) {
        return look.position(at.minusNanos(1_000));
    }

    long through(Instant at) {
        return look.position(at);
    }

    /** Steps of the subjects of which something may be wanted and seen, in the order of recording. */
    List<RecordedStep> candidates(long after, long through) {
        return look.between(after, through, subject -> wanted.isAbout(subject) && !sight.showsNothingOf(subject));
    }

    boolean isSeen(RecordedStep step) {
        return sight.shows(step.step().step().subject(), step.step().stepId());
    }

    boolean isWanted(RecordedStep step) {
        return wanted.fits(step) && isSeen(step) && isOfThatAccount(step) && standsSo(step);
    }

    private boolean isOfThatAccount(RecordedStep step) {
        return wanted.recordedBy()
                .map(account -> account.equals(step.recordedBy())
                        && sight.isWhole(step.step().step().subject()))
                .orElse(true);
    }

    private boolean standsSo(RecordedStep step) {
        return wanted.standing()
                .map(standing -> standing == stands(step).standing())
                .orElse(true);
    }

    StandingStep stands(RecordedStep step) {
        return standings
                .computeIfAbsent(step.step().step().subject(), this::read)
                .standing(step.step().stepId())
                .orElseThrow();
    }

    private Standings read(SubjectId subject) {
        return Standings.of(sight.steps(look, subject.kind(), subject.slug()));
    }

    KeptBack keptBack() {
        return keptBack;
    }

    /** The same with all that a page shows of it. */
    public ShownStep tell(RecordedStep step) {
        StandingStep stands = stands(step);
        return new ShownStep(
                step,
                keptBack.line(step),
                stands,
                stands.chain().stream()
                        .map(link -> ShownLink.of(link, keptBack))
                        .toList(),
                sight.isWhole(step.step().step().subject()));
    }
}
