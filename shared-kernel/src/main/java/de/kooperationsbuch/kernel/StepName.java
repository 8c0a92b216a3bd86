package de.kooperationsbuch.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The name of a step of the catalogue, for steps that speak of what is still to happen. */
public record StepName(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StepName {
        if (Catalogue.find(value).isEmpty()) throw new InvalidValue("block", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
