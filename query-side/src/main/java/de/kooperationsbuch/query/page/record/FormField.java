package de.kooperationsbuch.query.page.record;

import java.util.List;

/**
 * A field of a step as people fill it in.
 *
 * @param of the class of its value; of lists that of their items
 * @param parts the fields of an object, or of each object of a list
 */
record FormField(String name, FieldKind kind, Class<?> of, boolean required, List<FormField> parts) {
    FormField(String name, FieldKind kind, Class<?> of, boolean required) {
        this(name, kind, of, required, List.of());
    }
}
