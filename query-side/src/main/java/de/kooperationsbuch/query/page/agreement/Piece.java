package de.kooperationsbuch.query.page.agreement;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.organisation.OrganisationId;

/**
 * A part of what a version says: some words of a text, or a value that is still to be put into the reader's words.
 *
 * @param change on the side before SAME or GONE, on the side after SAME or NEW
 */
public record Piece(Object said, Change change) {
    /** How it is to be put into words: {@code word}, {@code date}, {@code name}, {@code months} or {@code text}. */
    public String kind() {
        if (said instanceof Enum) return "word";
        if (said instanceof PartialDate) return "date";
        if (said instanceof OrganisationId) return "name";
        return said instanceof Integer ? "months" : "text";
    }
}
