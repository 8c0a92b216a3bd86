package de.kooperationsbuch.query.page.todo;

import de.kooperationsbuch.kernel.Money;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.json.StepFields;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.page.Say;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The first few things that a step says beside its day and its author: its titles, sums and organisations. */
final class InShort {
    private static final int MOST = 4;
    private static final int LONGEST = 160;

    private InShort() {}

    static List<Object> of(Step step) {
        List<Object> told = new ArrayList<>();
        for (RecordComponent component : step.getClass().getRecordComponents()) {
            Object value = StepFields.value(component, step);
            if (isTold(value) && told.size() < MOST) told.add(value);
        }
        return told;
    }

    private static boolean isTold(Object value) {
        return value instanceof String || value instanceof Money || value instanceof OrganisationId;
    }

    static String say(Object value, Say say) {
        if (value instanceof Money money) return say.money(money);
        if (value instanceof OrganisationId organisation) return say.name(organisation);
        String text = value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
