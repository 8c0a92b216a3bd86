package de.kooperationsbuch.query.page.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as it stands on the page, with what was typed.
 *
 * @param name under which it is sent
 * @param values what was typed, as it was typed
 * @param options what can be chosen
 * @param other whether something else may be typed beside the options
 * @param parts the controls of an object; of a list its objects
 * @param isNew whether it has just been added and waits to be filled in
 * @param isOptionalSaid whether to say that it may be left out
 */
public record Control(
        String name,
        FieldKind kind,
        String label,
        @Nullable String hint,
        boolean required,
        List<String> values,
        List<Option> options,
        boolean other,
        @Nullable String error,
        List<Control> parts,
        boolean isNew,
        boolean isOptionalSaid) {
    private static final int FEW = 4;

    public String id() {
        return "f-" + name.replace('.', '-');
    }

    public String value() {
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }

    /** Whether the options are so few that they can all stand there. */
    public boolean hasFewOptions() {
        return options.size() <= FEW;
    }

    public boolean isChosen(Option option) {
        return values.contains(option.value());
    }

    /** What was typed beside the options. */
    public List<String> others() {
        return values.stream()
                .filter(value ->
                        options.stream().noneMatch(option -> option.value().equals(value)))
                .toList();
    }

    public boolean has(String kinds) {
        return List.of(kinds.split(" ")).contains(kind.name());
    }

    /** What describes it for those who cannot see the page; null if nothing does. */
    public @Nullable String describedBy() {
        String ids = (hint == null ? "" : id() + "-hint ") + (error == null ? "" : id() + "-error");
        return ids.isBlank() ? null : ids.strip();
    }
}
