package de.kooperationsbuch.query.page.legal;

import java.util.List;

/** A heading, a paragraph or a list; every other kind than a list has one line. */
public record Block(Kind kind, List<Line> lines) {
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEMS
    }

    /** What is read as one. */
    public record Line(List<Span> spans) {}
}
