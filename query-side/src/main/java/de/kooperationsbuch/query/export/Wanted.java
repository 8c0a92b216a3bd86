package de.kooperationsbuch.query.export;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.query.asking.Period;
import de.kooperationsbuch.query.standing.Standing;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.Instant;
import java.util.Optional;

/**
 * Which of the recorded steps are wanted; what is absent is any.
 *
 * @param slug of the subject, whatever its kind
 * @param by the side that recorded
 * @param recordedBy the pseudonym of the account; asked of subjects only that are seen as a whole
 * @param happened holds the first day of effectiveOn
 * @param recordedSince the first instant of recording
 * @param recordedUntil the last instant of recording
 */
public record Wanted(
        Optional<SubjectKind> kind,
        Optional<String> slug,
        Optional<String> step,
        Optional<String> by,
        Optional<String> recordedBy,
        Optional<Channel> channel,
        Optional<Standing> standing,
        Period happened,
        Optional<Instant> recordedSince,
        Optional<Instant> recordedUntil) {
    public static final Wanted EVERYTHING = new Wanted(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Period(Optional.empty(), Optional.empty()),
            Optional.empty(),
            Optional.empty());

    boolean isAbout(SubjectId subject) {
        return is(kind, subject.kind()) && is(slug, subject.slug());
    }

    /** What the record itself can tell: neither how it stands, nor who may know who recorded it, nor when that was. */
    boolean fits(RecordedStep recorded) {
        var header = recorded.step().step();
        return isAbout(header.subject())
                && is(step, recorded.step().stepName())
                && is(by, header.by().value())
                && is(channel, recorded.channel())
                && happened.holds(recorded.firstDay());
    }

    private static <T> boolean is(Optional<T> wanted, T found) {
        return wanted.isEmpty() || wanted.get().equals(found);
    }
}
