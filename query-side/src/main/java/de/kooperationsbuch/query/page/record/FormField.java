package de.kooperationsbuch.query.page.record;

import java.util.List;

/**
 * A field of a step as people fill it in.
 *
 * @param of the class of its value; of lists that of their items
 * @param least how many entries a list has at least
 * @param parts the fields of an object, or of each object of a list
 */
record FormField(String name, FieldKind kind, Class<?> of, boolean required, int least, List<FormField> parts) {
    FormField(String name, FieldKind kind, Class<?> of, boolean required, List<FormField> parts) {
        this(name, kind, of, required, 0, parts);
    }

    FormField(String name, FieldKind kind, Class<?> of, boolean required) {
        this(name, kind, of, required, List.of());
    }

    FormField demanded() {
        return new FormField(name, kind, of, true, least, parts);
    }

    FormField atLeast(int entries) {
        return new FormField(name, kind, of, required, entries, parts);
    }
}
