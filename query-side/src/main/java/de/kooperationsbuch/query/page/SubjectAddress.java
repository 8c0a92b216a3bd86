package de.kooperationsbuch.query.page;

import de.kooperationsbuch.kernel.SubjectId;

/** The page that shows a subject; an organisation has none of its own and is shown by what was recorded of it. */
public final class SubjectAddress {
    private SubjectAddress() {}

    public static String of(SubjectId subject) {
        return switch (subject.kind()) {
            case COOPERATION -> "/kooperationen/" + subject.slug();
            case KOMMUNE -> "/kommunen/" + subject.slug() + "/karte";
            case ORGANISATION -> "/verlauf?kind=ORGANISATION&slug=" + subject.slug();
        };
    }
}
