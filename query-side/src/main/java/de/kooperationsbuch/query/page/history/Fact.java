package de.kooperationsbuch.query.page.history;

import de.kooperationsbuch.kernel.Money;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.personal.PersonId;
import de.kooperationsbuch.query.page.Say;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.NoSuchMessageException;
import tools.jackson.databind.JsonNode;

/**
 * One field of what a step says, to be read by people.
 *
 * @param name of the field; in a list its number, from 1
 * @param type what the field holds, as far as the step tells
 * @param parts what it consists of; empty if it is one value
 */
record Fact(String name, Class<?> type, JsonNode value, List<Fact> parts) {
    private static final String NOTHING = "–";

    /**
     * Of a person the id only if there is nothing else.
     *
     * @param type the record that the fields were written from
     */
    static List<Fact> of(JsonNode fields, Type type) {
        return fields.properties().stream()
                .filter(field -> fields.size() == 1 || raw(componentOf(type, field.getKey())) != PersonId.class)
                .map(field -> fact(field, componentOf(type, field.getKey())))
                .toList();
    }

    private static Fact fact(Map.Entry<String, JsonNode> field, Type type) {
        return new Fact(field.getKey(), raw(type), field.getValue(), parts(field.getValue(), type));
    }

    private static List<Fact> parts(JsonNode value, Type type) {
        if (value.isObject() && raw(type) != Money.class) return of(value, type);
        if (!value.isArray()) return List.of();
        Type element = elementOf(type);
        return IntStream.range(0, value.size())
                .mapToObj(i -> fact(Map.entry(String.valueOf(i + 1), value.get(i)), element))
                .toList();
    }

    private static Type componentOf(Type type, String name) {
        RecordComponent[] components = raw(type).getRecordComponents();
        return Arrays.stream(components == null ? new RecordComponent[0] : components)
                .filter(component -> component.getName().equals(name))
                .map(RecordComponent::getGenericType)
                .findFirst()
                .orElse(Object.class);
    }

    private static Type elementOf(Type type) {
        return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : Object.class;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) return plain;
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : Object.class;
    }

    /** The value in the reader's words; what nobody has a word for as it was recorded. */
    public String said(Say say) {
        if (value.isContainer() && type != Money.class) return NOTHING;
        if (value.isBoolean()) return say.text("history." + value.booleanValue());
        if (type == Money.class) return say.money(BookMapper.mapper().treeToValue(value, Money.class));
        if (type == PartialDate.class) return say.date(PartialDate.parse(value.asString()));
        if (type == OrganisationId.class) return say.name(value.asString());
        return type.isEnum() ? word(say) : value.asString();
    }

    private String word(Say say) {
        try {
            return say.text(type.getSimpleName() + "." + value.asString());
        } catch (NoSuchMessageException nobodysWord) {
            return value.asString();
        }
    }
}
