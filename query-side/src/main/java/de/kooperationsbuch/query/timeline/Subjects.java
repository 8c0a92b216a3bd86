package de.kooperationsbuch.query.timeline;

import de.kooperationsbuch.kernel.SubjectKind;

/** The word in an address that stands for a kind of subject. */
final class Subjects {
    private Subjects() {}

    static SubjectKind kind(String word) {
        return switch (word) {
            case "cooperations" -> SubjectKind.COOPERATION;
            case "organisations" -> SubjectKind.ORGANISATION;
            case "kommunen" -> SubjectKind.KOMMUNE;
            default -> throw new IllegalArgumentException(word);
        };
    }
}
