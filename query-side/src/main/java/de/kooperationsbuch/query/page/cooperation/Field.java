package de.kooperationsbuch.query.page.cooperation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field of a step says, in the reader's words. */
record Field(String label, List<Value> values) {
    /**
     * @param address where to read on; null for most
     * @param code whether it is to be copied rather than read
     * @param parts of what has fields of its own; then there is no text
     */
    record Value(String text, @Nullable String address, boolean code, List<Field> parts) {
        static Value of(String text) {
            return new Value(text, null, false, List.of());
        }

        static Value linked(String text, String address) {
            return new Value(text, address, false, List.of());
        }

        static Value code(String text) {
            return new Value(text, null, true, List.of());
        }

        static Value of(List<Field> parts) {
            return new Value("", null, false, parts);
        }
    }
}
