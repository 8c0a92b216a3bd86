package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.kernel.agreement.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A task that two versions both have, but not alike. */
public record TaskChange(String title, List<FieldChange> fields) {
    static TaskChange between(Task before, Task after) {
        return new TaskChange(
                after.title(),
                Stream.of(
                                FieldChange.of("responsible", before.responsible(), after.responsible()),
                                FieldChange.of("staffing", before.staffing(), after.staffing()),
                                FieldChange.of("competence", before.competence(), after.competence()),
                                FieldChange.of("quality", before.quality(), after.quality()))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
