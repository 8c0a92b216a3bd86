package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import java.util.EnumSet;
import java.util.Set;

/** What of the table is about seeing subjects of a kind. */
final class ActsOn {
    private ActsOn() {}

    static Act everything(SubjectKind kind) {
        return switch (kind) {
            case COOPERATION -> Act.SEE_EVERYTHING_OF_A_COOPERATION;
            case ORGANISATION -> Act.SEE_EVERYTHING_OF_AN_ORGANISATION;
            case KOMMUNE -> Act.SEE_EVERYTHING_OF_A_MAP;
        };
    }

    static Set<Act> all(SubjectKind kind) {
        Set<Act> parts = switch (kind) {
            case COOPERATION ->
                EnumSet.of(Act.SEE_COOPERATION, Act.SEE_PLACEMENT, Act.SEE_CYCLE, Act.SEE_FUNDING, Act.SEE_AGREEMENTS);
            case ORGANISATION -> EnumSet.of(Act.SEE_ORGANISATION, Act.SEE_TODO, Act.SEE_PERSON);
            case KOMMUNE -> EnumSet.of(Act.SEE_MAP);
        };
        parts.add(everything(kind));
        return parts;
    }
}
