package de.kooperationsbuch.query.network;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What changed on the map of a Kommune from one day to another, as known at an instant. */
public record NetworkDiffAnswer(
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        @JsonUnwrapped NetworkDiff diff) {

    /** As far as the reader may see it. */
    public static NetworkDiffAnswer seen(String kommune, LocalDate from, LocalDate to, Look look, Sight sight) {
        List<RecordedStep> map = NetworkAnswer.map(kommune, look, sight);
        return new NetworkDiffAnswer(
                from, to, look.knownAt(), NetworkDiff.between(NetworkView.of(map, from), NetworkView.of(map, to)));
    }
}
