package de.kooperationsbuch.query.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.space.MeetingSpaceChanged;
import de.kooperationsbuch.kernel.space.MeetingSpaceProvided;
import de.kooperationsbuch.kernel.space.MeetingSpaceWithdrawn;
import de.kooperationsbuch.kernel.space.SpaceId;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rooms to meet in that are there on a day.
 *
 * @param changes what became different about them since, in the order of recording
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Space(
        SpaceId space,
        String name,
        @Nullable OrganisationId provider,
        @Nullable String terms,
        List<String> changes) {
    /** In the order of recording. */
    public static List<Space> on(LocalDate asOf, List<RecordedStep> current) {
        Map<SpaceId, Space> spaces = new LinkedHashMap<>();
        for (RecordedStep recorded : current)
            if (recorded.step() instanceof MeetingSpaceWithdrawn withdrawn) {
                if (recorded.lastDay().isBefore(asOf)) spaces.remove(withdrawn.space());
            } else if (!recorded.firstDay().isAfter(asOf)) {
                if (recorded.step() instanceof MeetingSpaceProvided provided)
                    spaces.put(provided.space(), of(provided));
                if (recorded.step() instanceof MeetingSpaceChanged changed)
                    spaces.computeIfPresent(changed.space(), (id, space) -> space.with(changed.change()));
            }
        return List.copyOf(spaces.values());
    }

    private static Space of(MeetingSpaceProvided provided) {
        return new Space(provided.space(), provided.name(), provided.provider(), provided.terms(), List.of());
    }

    private Space with(String change) {
        List<String> all = new ArrayList<>(changes);
        all.add(change);
        return new Space(space, name, provider, terms, List.copyOf(all));
    }
}
