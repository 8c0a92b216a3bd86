package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.Money;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Percent;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.WebAddress;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.personal.Person;
import de.kooperationsbuch.kernel.personal.PersonId;
import de.kooperationsbuch.kernel.standing.NewData;
import de.kooperationsbuch.query.page.Say;
import de.kooperationsbuch.query.page.StepAddress;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Says the fields of an answer in words: its values as their types in the book mean them.
 *
 * @param subject of the step
 * @param original the type of the step that a correction puts right
 * @param step the name of the step to which the fields belong
 * @param path of the field in which they lie, with names separated by dots; empty for the data themselves
 */
record Fields(Say say, SubjectId subject, Class<?> original, String step, String path) {
    static Fields of(Say say, SubjectId subject, Class<?> original, String step) {
        return new Fields(say, subject, original, step, "");
    }

    /** In the order of the record; of what was kept back nothing; of a person the id comes last, if there is more. */
    List<Field> of(Class<?> type, JsonNode data) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode value = data.get(component.getName());
            if (value == null || value.isNull()) continue;
            if (component.getType() == PersonId.class) continue;
            String name = component.getName();
            Fields within = new Fields(say, subject, original, step, path.isEmpty() ? name : path + "." + name);
            fields.add(new Field(within.label(name), within.values(component.getGenericType(), value)));
        }
        if (type == Person.class && data.hasNonNull("id"))
            fields.add(new Field(
                    say.text("people.id"),
                    List.of(Field.Value.code(data.get("id").asString()))));
        return fields;
    }

    /** What the field is called in this step, in this place, or anywhere. */
    private String label(String name) {
        String anywhere = say.textOr("field." + name, name);
        return say.textOr("field." + step + "." + path, say.textOr("field." + path, anywhere));
    }

    private List<Field.Value> values(Type type, JsonNode value) {
        if (type instanceof ParameterizedType map && value.isObject()) return List.of(listed(map, value));
        if (type instanceof ParameterizedType list && value.isArray()) {
            List<Field.Value> all = new ArrayList<>();
            value.values().forEach(one -> all.add(value((Class<?>) list.getActualTypeArguments()[0], one)));
            return all;
        }
        return List.of(value((Class<?>) type, value));
    }

    /** Of a map with words for keys: each key like a field of its own. */
    private Field.Value listed(ParameterizedType map, JsonNode value) {
        Type[] types = map.getActualTypeArguments();
        List<Field> fields = new ArrayList<>();
        value.properties()
                .forEach(entry -> fields.add(
                        new Field(words((Class<?>) types[0], entry.getKey()), values(types[1], entry.getValue()))));
        return Field.Value.of(fields);
    }

    private Field.Value value(Class<?> type, JsonNode value) {
        if (type.equals(NewData.class))
            return Field.Value.of(
                    of(say, subject, original, original.getSimpleName()).of(original, value));
        if (type.equals(Money.class))
            return Field.Value.of(say.money(new Money(
                    value.get("value").stringValue(), value.get("currency").stringValue())));
        if (type.isRecord() && value.isObject()) return Field.Value.of(of(type, value));
        String text = value.asString();
        if (type.equals(StepId.class)) return Field.Value.linked(text, StepAddress.of(subject, text));
        if (type.equals(WebAddress.class)) return Field.Value.linked(text, text);
        return Field.Value.of(words(type, text));
    }

    private String words(Class<?> type, String text) {
        if (type.isEnum()) return say.textOr(type.getSimpleName() + "." + text, text);
        if (type.equals(OrganisationId.class)) return say.name(text);
        if (type.equals(PartialDate.class)) return say.date(PartialDate.parse(text));
        if (type.equals(Percent.class)) return say.percent(new BigDecimal(text));
        if (type.equals(StepName.class)) return say.step(text);
        if (type.equals(Integer.class) || type.equals(int.class)) return say.number(new BigDecimal(text));
        return type.equals(Boolean.class) || type.equals(boolean.class) ? say.text("step.is." + text) : text;
    }
}
