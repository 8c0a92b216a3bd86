package de.kooperationsbuch.query.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.organisation.ContactHandedOver;
import de.kooperationsbuch.kernel.organisation.ContactStep;
import java.util.List;

/**
 * Who can be reached for a function on a day.
 *
 * @param since when this person became the contact
 * @param openMatters what was handed over to them; nothing for those who may not know who it is
 */
public record Contact(
        String function,
        Reached person,
        PartialDate since,
        @JsonIgnore List<String> openMatters) {
    static Contact of(ContactStep step, PartialDate since, boolean seen) {
        List<String> matters =
                seen && step instanceof ContactHandedOver handedOver ? handedOver.openMatters() : List.of();
        return new Contact(step.function(), Reached.of(step.person(), seen), since, matters);
    }
}
