package de.kooperationsbuch.query.page;

import de.kooperationsbuch.kernel.Money;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.cycle.PartnershipRated;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells steps of one name apart: by their title, or by what they are about, as the steps of the same subject call it. */
public final class InShort {
    private static final int MOST = 4;
    private static final int LONGEST = 160;
    private static final List<String> TITLES = List.of("title", "name", "programme", "purpose", "function");
    private final Map<Object, String> called = new HashMap<>();

    private InShort() {}

    /** @param known the steps that the reader may see */
    public static InShort of(Standings... known) {
        InShort all = new InShort();
        Stream.of(known)
                .flatMap(standings -> standings.current().stream())
                .map(RecordedStep::step)
                .forEach(all::add);
        return all;
    }

    private void add(Step step) {
        title(step)
                .findFirst()
                .ifPresent(title -> values(step).values().stream()
                        .filter(InShort::isName)
                        .limit(1)
                        .forEach(id -> called.putIfAbsent(id, title)));
    }

    /** The title of the step or of what it is about, or which block, or with whom; empty if it says none of it. */
    public String of(Step step, Say say) {
        Map<String, Object> values = values(step);
        return Stream.of(
                        title(step),
                        values.values().stream().map(called::get).filter(Objects::nonNull),
                        values.values().stream()
                                .filter(value -> value instanceof StepName || value instanceof OrganisationId)
                                .map(value -> words(value, say)),
                        values.values().stream().filter(InShort::isName).map(Object::toString),
                        values.values().stream().filter(Enum.class::isInstance).map(value -> words(value, say)))
                .flatMap(found -> found)
                .findFirst()
                .map(InShort::cut)
                .orElse("");
    }

    /** The first things that a step says beside its day and its author, each with what it is called: all of its numbers, and at most four others. */
    public List<Said> fields(Step step, Say say) {
        List<Said> fields = new ArrayList<>();
        if (step instanceof PartnershipRated) return fields;
        int others = 0;
        for (Map.Entry<String, Object> entry : values(step).entrySet()) {
            boolean number = entry.getValue() instanceof Integer;
            String name = title(step).findAny().isPresent() ? null : called.get(entry.getValue());
            boolean told = name != null
                    || entry.getValue() instanceof String
                    || entry.getValue() instanceof Money
                    || entry.getValue() instanceof OrganisationId;
            if (!number && (!told || others == MOST)) continue;
            if (!number) others++;
            fields.add(new Said(label(step, entry.getKey(), say), name != null ? name : words(entry.getValue(), say)));
        }
        return fields;
    }

    /** A value with what it is called. */
    public record Said(String label, String value) {}

    private static String label(Step step, String field, Say say) {
        return say.textOr("field." + step.stepName() + "." + field, say.textOr("field." + field, field));
    }

    private static String words(Object value, Say say) {
        if (value instanceof Money money) return say.money(money);
        if (value instanceof Integer number) return say.number(new BigDecimal(number));
        if (value instanceof StepName name) return say.step(name.value());
        if (value instanceof OrganisationId organisation) return say.name(organisation);
        if (value instanceof Enum<?> word)
            return say.textOr(word.getDeclaringClass().getSimpleName() + "." + word.name(), word.name());
        return cut(value.toString());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static Stream<String> title(Step step) {
        Map<String, Object> values = values(step);
        return TITLES.stream().map(values::get).filter(String.class::isInstance).map(String.class::cast);
    }

    /** Whether it is the name of something within its subject: a funding, a format, an agreement. */
    private static boolean isName(Object value) {
        return value.getClass().getSimpleName().endsWith("Id")
                && !(value instanceof StepId)
                && !(value instanceof OrganisationId);
    }

    private static Map<String, Object> values(Step step) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : step.getClass().getRecordComponents()) {
            Object value = value(step, component);
            if (value != null && !(value instanceof StepHeader)) values.put(component.getName(), value);
        }
        return values;
    }

    private static Object value(Step step, RecordComponent component) {
        try {
            return component.getAccessor().invoke(step);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
