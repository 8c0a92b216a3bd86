package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.Percent;
import de.kooperationsbuch.kernel.personal.Erased;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns what was typed into what an envelope says, and complains of everything that cannot be. */
final class FormReader {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final Typed typed;
    private final Locale language;
    private final UnaryOperator<String> organisations;
    private final Texts texts;
    private final Complaints complaints = new Complaints();

    /** The sentences of the pages. */
    @FunctionalInterface
    interface Texts {
        String say(String key, Object... facts);
    }

    /** @param organisations turns a known name into the slug of its organisation, and leaves everything else alone */
    FormReader(Typed typed, Locale language, UnaryOperator<String> organisations, Texts texts) {
        this.typed = typed;
        this.language = language;
        this.organisations = organisations;
        this.texts = texts;
    }

    Complaints complaints() {
        return complaints;
    }

    /** @param prefix the name of the object with a dot, or empty */
    ObjectNode read(List<FormField> fields, String prefix) {
        ObjectNode object = JSON.objectNode();
        for (FormField field : fields) {
            String name = prefix + field.name();
            Optional<JsonNode> value = value(field, name);
            value.ifPresent(node -> object.set(field.name(), node));
            if (value.map(JsonNode::size).orElse(field.least()) < field.least())
                complaints.add(name, texts.say("record.least", field.least()));
            boolean derived = FreshIds.derives(field);
            if (value.isEmpty()
                    && field.required()
                    && !derived
                    && complaints.within(name).isEmpty()) complaints.add(name, texts.say("record.missing"));
        }
        return object;
    }

    private Optional<JsonNode> value(FormField field, String name) {
        return switch (field.kind()) {
            case OBJECT -> object(field, name);
            case OBJECTS -> Optional.ofNullable(orNull(objects(field, name), field));
            case TEXTS, CHOICES -> Optional.ofNullable(orNull(words(name, value -> value), field));
            case REFERENCES -> Optional.ofNullable(orNull(words(name, slug(field)), field));
            case MONEY -> money(name);
            default -> single(field, name);
        };
    }

    private static @Nullable ArrayNode orNull(ArrayNode list, FormField field) {
        return list.isEmpty() && !field.required() ? null : list;
    }

    private Optional<JsonNode> object(FormField field, String name) {
        boolean wanted = field.required() || typed.says(name);
        return wanted ? Optional.of(read(field.parts(), name + ".")) : Optional.empty();
    }

    private ArrayNode objects(FormField field, String name) {
        ArrayNode list = JSON.arrayNode();
        int count = typed.count(name);
        for (int i = 0; i < count; i++) list.add(read(field.parts(), name + "." + i + "."));
        return list;
    }

    private ArrayNode words(String name, UnaryOperator<String> turned) {
        ArrayNode list = JSON.arrayNode();
        if (typed.all(name).stream().map(String::strip).anyMatch(Erased::isOne))
            complaints.add(name, texts.say("record.erased"));
        typed.all(name).stream().map(String::strip).map(turned).distinct().forEach(list::add);
        return list;
    }

    private UnaryOperator<String> slug(FormField field) {
        return References.isOrganisation(field.of()) ? organisations : value -> value;
    }

    private Optional<JsonNode> money(String name) {
        String amount = typed.one(name + ".value");
        if (amount.isEmpty()) return Optional.empty();
        String currency = typed.one(name + ".currency").strip().toUpperCase(Locale.ROOT);
        return understood(
                name,
                () -> JSON.objectNode()
                        .put("value", TypedNumber.decimal(amount, 2, language))
                        .put("currency", currency.isEmpty() ? "EUR" : currency));
    }

    private Optional<JsonNode> single(FormField field, String name) {
        String text = typed.one(name).strip();
        return text.isEmpty() ? Optional.empty() : understood(name, () -> node(field, text));
    }

    private JsonNode node(FormField field, String text) {
        if (Erased.isOne(text)) throw new NotUnderstood("record.erased");
        return switch (field.kind()) {
            case DATE -> JSON.stringNode(TypedDate.iso(text, language));
            case NUMBER -> JSON.numberNode(TypedNumber.whole(text, language));
            case DECIMAL -> JSON.stringNode(TypedNumber.decimal(text, field.of() == Percent.class ? 4 : 6, language));
            case YES_NO -> JSON.booleanNode(Boolean.parseBoolean(text));
            case REFERENCE -> JSON.stringNode(slug(field).apply(text));
            default -> JSON.stringNode(text);
        };
    }

    private Optional<JsonNode> understood(String name, Supplier<JsonNode> node) {
        try {
            return Optional.of(node.get());
        } catch (NotUnderstood no) {
            complaints.add(name, texts.say(no.getMessage(), no.facts()));
            return Optional.empty();
        }
    }
}
