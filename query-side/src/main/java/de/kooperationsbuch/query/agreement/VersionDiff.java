package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.kernel.agreement.Terms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What two versions of an agreement do not say alike, field by field in the order of the terms, and task by task. */
public record VersionDiff(List<FieldChange> fields, TasksDiff tasks) {
    public static VersionDiff between(Version one, Version other) {
        Terms before = one.terms();
        Terms after = other.terms();
        return new VersionDiff(
                Stream.of(
                                FieldChange.of("subject", before.subject(), after.subject()),
                                FieldChange.of("fieldsOfAction", before.fieldsOfAction(), after.fieldsOfAction()),
                                FieldChange.of("informationPaths", before.informationPaths(), after.informationPaths()),
                                FieldChange.of("resources", before.resources(), after.resources()),
                                FieldChange.of("reviewMonths", before.reviewMonths(), after.reviewMonths()),
                                FieldChange.of("mandate", before.mandate(), after.mandate()),
                                FieldChange.of("exit", before.exit(), after.exit()),
                                FieldChange.of("effectiveFrom", one.effectiveFrom(), other.effectiveFrom()),
                                FieldChange.of("effectiveUntil", one.effectiveUntil(), other.effectiveUntil()))
                        .flatMap(Optional::stream)
                        .toList(),
                TasksDiff.between(before.tasks(), after.tasks()));
    }
}
