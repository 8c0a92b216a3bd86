package de.kooperationsbuch.kernel.json;

import de.kooperationsbuch.kernel.standing.NewData;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of the types that steps are made of; each named type is defined once and referred to by name. */
final class SchemaTypes {
    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final Map<String, Object> owners = new HashMap<>();

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An object without fields; no others than those added to it are allowed. */
    static ObjectNode object() {
        ObjectNode object = node().put("type", "object");
        object.putObject("properties");
        return object.put("additionalProperties", false);
    }

    ObjectNode definitions() {
        return node().setAll(definitions);
    }

    /** Adds a component of a record to the object that the record becomes. */
    void add(RecordComponent component, ObjectNode object) {
        object.withObject("/properties").set(component.getName(), of(component.getAnnotatedType()));
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class))
            object.withArray("/required").add(component.getName());
    }

    /** A reference to the definition under this name, which is made on first use. */
    ObjectNode define(String name, Object owner, Supplier<ObjectNode> definition) {
        Object other = owners.putIfAbsent(name, owner);
        if (other == null) definitions.put(name, definition.get());
        else if (!other.equals(owner)) throw new IllegalStateException(other + " and " + owner + " share a name");
        return node().put("$ref", "#/$defs/" + name);
    }

    ObjectNode text(String name, String pattern) {
        return define(name, pattern, () -> text(pattern));
    }

    /** A text that matches the pattern as a whole; the general limit is named where the pattern sets none. */
    private static ObjectNode text(String pattern) {
        ObjectNode text = node().put("type", "string").put("pattern", "^(?:" + pattern + ")$");
        return pattern.endsWith("*") ? text.put("maxLength", StrictParser.LONGEST_TEXT) : text;
    }

    ObjectNode of(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) return node().put("type", "boolean");
        if (type == String.class) return text("Text", SchemaTexts.TEXT);
        if (SchemaTexts.isText(type)) return text(SchemaTexts.name(type), SchemaTexts.pattern(type));
        if (type == NewData.class) return SchemaOfNewData.of(this);
        if (type.isEnum()) return define(type.getSimpleName(), type, () -> words(type));
        if (type.isRecord()) return define(type.getSimpleName(), type, () -> record(type));
        throw new IllegalArgumentException("no schema for " + type);
    }

    private ObjectNode of(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType generic) {
            Class<?> raw = (Class<?>) ((ParameterizedType) generic.getType()).getRawType();
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            return raw == List.class ? list(generic, arguments[0]) : map(arguments[0], arguments[1]);
        }
        Class<?> type = (Class<?>) annotated.getType();
        if (type == int.class || type == Integer.class) return SchemaLimits.integer(annotated);
        ObjectNode value = shaped(annotated).orElseGet(() -> of(type));
        SchemaLimits.longest(annotated).ifPresent(most -> value.put("maxLength", most));
        return value;
    }

    private Optional<ObjectNode> shaped(AnnotatedType annotated) {
        if (SchemaLimits.isRequired(annotated)) return Optional.of(text("RequiredText", SchemaTexts.REQUIRED));
        return SchemaLimits.pattern(annotated).map(pattern -> text(pattern));
    }

    private ObjectNode list(AnnotatedType list, AnnotatedType item) {
        ObjectNode array = node().put("type", "array");
        array.set("items", of(item));
        SchemaLimits.shortest(list).ifPresent(least -> array.put("minItems", least));
        return array;
    }

    private ObjectNode map(AnnotatedType words, AnnotatedType value) {
        ObjectNode object = object();
        for (Object word : ((Class<?>) words.getType()).getEnumConstants())
            object.withObject("/properties").set(word.toString(), of(value));
        return object;
    }

    private static ObjectNode words(Class<?> type) {
        ObjectNode words = node().put("type", "string");
        for (Object word : type.getEnumConstants()) words.withArray("/enum").add(word.toString());
        return words;
    }

    private ObjectNode record(Class<?> type) {
        ObjectNode object = object();
        for (RecordComponent component : type.getRecordComponents()) add(component, object);
        return object;
    }
}
