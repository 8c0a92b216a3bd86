package de.kooperationsbuch.verifier;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints the steps of a bundle. What stays sealed is named, not shown. */
final class ShownEvents implements EventTaker {
    private final PrintStream out;
    private final Words words;

    ShownEvents(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    @Override
    public void take(long position, String recordedAt, String payloadType, String stepId, Object payload) {
        out.println(words.say("show.event", Long.toString(position), recordedAt, payloadType, stepId));
        out.println("  " + Printable.of(JsonText.of(readable(payload), "  ")));
    }

    /** Without the boxes, which nobody can read; texts that were opened stand in their places. */
    private Object readable(Object payload) {
        if (!(payload instanceof Map<?, ?> members && members.get("sealed") instanceof List<?> boxes)) return payload;
        Map<Object, Object> readable = new LinkedHashMap<>(members);
        readable.replace("sealed", boxes.stream().map(ShownEvents::place).toList());
        return readable;
    }

    private static Object place(Object box) {
        return box instanceof Map<?, ?> members && members.containsKey("at") ? members.get("at") : List.of();
    }
}
