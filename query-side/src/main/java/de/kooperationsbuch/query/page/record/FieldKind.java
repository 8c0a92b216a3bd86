package de.kooperationsbuch.query.page.record;

/** How a field of a step is filled in. */
enum FieldKind {
    TEXT,
    LONG_TEXT,
    ADDRESS,
    DATE,
    NUMBER,
    DECIMAL,
    MONEY,
    YES_NO,
    CHOICE,
    CHOICES,
    /** The name of something in the book. */
    REFERENCE,
    REFERENCES,
    TEXTS,
    OBJECT,
    OBJECTS
}
