package de.kooperationsbuch.kernel.organisation;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Somebody became the contact for a function. */
public record ContactAssigned(
        StepHeader step,
        @NotBlank @Size(max = 200) String function,
        @Valid Person person) implements ContactStep {
    @Override
    public ContactAssigned naming(Person other) {
        return new ContactAssigned(step, function, other);
    }
}
