package de.kooperationsbuch.kernel.json;

import de.kooperationsbuch.kernel.standing.NewData;
import tools.jackson.databind.node.ObjectNode;

/** Data of any shape, as corrections hold them; but as everywhere without null and with the limits of all texts. */
final class SchemaOfNewData {
    private SchemaOfNewData() {}

    static ObjectNode of(SchemaTypes types) {
        ObjectNode data = SchemaTypes.node().put("type", "object").put("description", "the whole new data of the step");
        return data.set("additionalProperties", types.define("AnyValue", NewData.class, () -> anyValue(types)));
    }

    private static ObjectNode anyValue(SchemaTypes types) {
        ObjectNode self = SchemaTypes.node().put("$ref", "#/$defs/AnyValue");
        ObjectNode any = SchemaTypes.node();
        var kinds = any.putArray("anyOf");
        kinds.add(types.of(String.class));
        kinds.addObject().put("type", "number");
        kinds.addObject().put("type", "boolean");
        kinds.addObject().put("type", "array").set("items", self);
        kinds.addObject().put("type", "object").set("additionalProperties", self.deepCopy());
        return any;
    }
}
