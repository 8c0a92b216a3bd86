package de.kooperationsbuch.kernel.json;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the schema of the envelope. */
@RestController
class SchemaController {
    private final byte[] schema = BookMapper.mapper().writeValueAsBytes(StepSchema.document());

    @GetMapping(
            path = "/api/schema/step.json",
            produces = {"application/schema+json", "application/json"})
    byte[] schema() {
        return schema;
    }
}
