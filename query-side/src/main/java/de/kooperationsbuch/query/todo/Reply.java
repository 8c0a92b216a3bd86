package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepName;
import java.util.Map;
import java.util.TreeMap;

/**
 * The step for which something waits, as far as it is known beforehand.
 *
 * @param data the fields of it that are known, by name
 */
public record Reply(StepName step, Map<String, String> data) {
    static Reply by(Class<? extends Step> step) {
        return by(new StepName(step.getSimpleName()));
    }

    static Reply by(StepName step) {
        return new Reply(step, Map.of());
    }

    /** The same, also saying this. */
    Reply with(String field, Object value) {
        Map<String, String> more = new TreeMap<>(data);
        more.put(field, value.toString());
        return new Reply(step, Map.copyOf(more));
    }
}
