package de.kooperationsbuch.kernel.organisation;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import de.kooperationsbuch.kernel.personal.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Somebody else took a function over.
 *
 * @param person who is the contact after it
 * @param openMatters what was still to be done
 */
public record ContactHandedOver(
        StepHeader step,
        @NotBlank @Size(max = 200) String function,
        @Valid Person person,
        @FreeText List<String> openMatters)
        implements ContactStep {
    @Override
    public ContactHandedOver naming(Person other) {
        return new ContactHandedOver(step, function, other, openMatters);
    }
}
