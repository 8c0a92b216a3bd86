package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.json.StepFields;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The organisations that a step names, wherever in it. */
final class Mentioned {
    private Mentioned() {}

    static Stream<String> in(Step step) {
        return in((Object) step);
    }

    private static Stream<String> in(@Nullable Object value) {
        if (value instanceof OrganisationId organisation) return Stream.of(organisation.value());
        if (value instanceof Collection<?> list) return list.stream().flatMap(Mentioned::in);
        if (!(value instanceof Record) || !value.getClass().getName().startsWith("de.kooperationsbuch."))
            return Stream.empty();
        return Stream.of(value.getClass().getRecordComponents())
                .map(component -> StepFields.value(component, value))
                .flatMap(Mentioned::in);
    }
}
