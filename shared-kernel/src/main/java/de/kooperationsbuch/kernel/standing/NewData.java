package de.kooperationsbuch.kernel.standing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.databind.node.ObjectNode;

/** The data of a corrected step as they were sent; only together with the step do they mean anything. Never changed by those who read them. */
public record NewData(@JsonValue ObjectNode fields) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NewData {}
}
