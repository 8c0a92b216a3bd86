package de.kooperationsbuch.query.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.agreement.NoticeGiven;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which one agreed version holds, both inclusive.
 *
 * @param to null if no end is known
 * @param endedBy the step that sets the last day: a notice, a recorded end, the version itself or a later one; null if there is none
 */
public record InForce(
        LocalDate from,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate to,
        int version,
        @JsonIgnore @Nullable RecordedStep endedBy) {

    private record End(LocalDate lastDay, RecordedStep by) {
        static End of(RecordedStep recorded) {
            return new End(
                    recorded.step() instanceof NoticeGiven notice
                            ? notice.endsOn().lastDay()
                            : recorded.lastDay(),
                    recorded);
        }
    }

    /**
     * In the order of time, without versions that never held. Notices and recorded ends end every version, and a version those before it.
     *
     * @param agreed the agreed versions by number
     * @param ends notices and recorded ends
     */
    static List<InForce> of(List<Version> agreed, List<RecordedStep> ends) {
        List<InForce> spans = new ArrayList<>();
        for (int i = 0; i < agreed.size(); i++) {
            InForce span = of(agreed.get(i), agreed.subList(i + 1, agreed.size()), ends);
            if (span.to == null || !span.to.isBefore(span.from)) spans.add(span);
        }
        spans.sort(Comparator.comparing(InForce::from));
        return List.copyOf(spans);
    }

    private static InForce of(Version version, List<Version> later, List<RecordedStep> ends) {
        Stream<End> recorded = ends.stream().map(End::of);
        Stream<End> own =
                Stream.ofNullable(version.effectiveUntil()).map(until -> new End(until.lastDay(), version.agreed()));
        Stream<End> next = later.stream().map(InForce::endBefore);
        return Stream.of(recorded, own, next)
                .flatMap(Function.identity())
                .min(Comparator.comparing(End::lastDay))
                .map(end -> from(version, end.lastDay(), end.by()))
                .orElseGet(() -> from(version, null, null));
    }

    private static End endBefore(Version later) {
        return new End(later.effectiveFrom().firstDay().minusDays(1), later.agreed());
    }

    private static InForce from(Version version, @Nullable LocalDate to, @Nullable RecordedStep endedBy) {
        return new InForce(version.effectiveFrom().firstDay(), to, version.number(), endedBy);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !endsBefore(day);
    }

    boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
