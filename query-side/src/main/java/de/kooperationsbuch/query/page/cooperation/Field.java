package de.kooperationsbuch.query.page.cooperation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field of a step says, in the reader's words. */
record Field(String label, List<Value> values) {
    /**
     * @param address where to read on; null for most
     * @param parts of what has fields of its own; then there is no text
     */
    record Value(String text, @Nullable String address, List<Field> parts) {
        static Value of(String text) {
            return new Value(text, null, List.of());
        }
    }
}
