package de.kooperationsbuch.query.network;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The map of a Kommune on a day, as known at an instant. */
public record NetworkAnswer(
        LocalDate asOf, Instant knownAt, @JsonUnwrapped NetworkView view) {

    /** As far as the reader may see it. */
    public static NetworkAnswer seen(String kommune, LocalDate day, Look look, Sight sight) {
        return new NetworkAnswer(day, look.knownAt(), NetworkView.of(map(kommune, look, sight), day));
    }

    static List<RecordedStep> map(String kommune, Look look, Sight sight) {
        return sight.standings(look, SubjectKind.KOMMUNE, kommune).current();
    }
}
