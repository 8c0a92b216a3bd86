package de.kooperationsbuch.kernel.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The published schema as a partner's validator understands it. */
final class PublishedSchema {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(StepSchema.document());

    private PublishedSchema() {}

    static List<Error> complaints(JsonNode envelope) {
        return SCHEMA.validate(envelope);
    }
}
