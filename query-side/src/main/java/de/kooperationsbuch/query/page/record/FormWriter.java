package de.kooperationsbuch.query.page.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What somebody would have typed for an envelope to say what it says. */
final class FormWriter {
    private final Map<String, List<String>> typed = new LinkedHashMap<>();
    private final Locale language;

    FormWriter(Locale language) {
        this.language = language;
    }

    Map<String, List<String>> typed() {
        return typed;
    }

    /** @param prefix the name of the object with a dot, or empty */
    FormWriter write(List<FormField> fields, String prefix, @Nullable JsonNode object) {
        if (object != null)
            for (FormField field : fields) {
                JsonNode value = object.get(field.name());
                if (value != null) value(field, prefix + field.name(), value);
            }
        return this;
    }

    private void value(FormField field, String name, JsonNode value) {
        switch (field.kind()) {
            case OBJECT -> write(field.parts(), name + ".", value);
            case OBJECTS -> {
                for (int i = 0; i < value.size(); i++) write(field.parts(), name + "." + i + ".", value.get(i));
            }
            case TEXTS, CHOICES, REFERENCES -> value.forEach(one -> put(name, one.asString()));
            case MONEY -> {
                put(name + ".value", TypedNumber.grouped(value.get("value").asString(), language));
                put(name + ".currency", value.get("currency").asString());
            }
            case DATE -> put(name, TypedDate.typed(value.asString(), language));
            case DECIMAL -> put(name, TypedNumber.typed(value.asString(), language));
            default -> put(name, value.asString());
        }
    }

    private void put(String name, String text) {
        typed.computeIfAbsent(name, none -> new ArrayList<>()).add(text);
    }
}
