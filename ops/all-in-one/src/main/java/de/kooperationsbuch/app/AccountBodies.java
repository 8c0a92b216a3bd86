package de.kooperationsbuch.app;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is sent to the addresses of accounts and sessions, for their description. The controllers read it strictly, from streams, so that it cannot be found out. */
final class AccountBodies {
    /** Fields in order; those with a question mark may be left out. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            "POST /api/session", List.of("username", "password", "cookie?"),
            "DELETE /api/session", List.of("refreshToken?"),
            "POST /api/session/refresh", List.of("refreshToken?"),
            "POST /api/password", List.of("link", "password"),
            "PUT /api/password", List.of("current", "new"),
            "POST /api/accounts", List.of("name", "organisation?", "roles", "kommunen?"),
            "PUT /api/accounts/{name}", List.of("organisation?", "roles", "kommunen?", "disabled?"));

    private static final Set<String> LISTS = Set.of("roles", "kommunen");
    private static final Set<String> SWITCHES = Set.of("cookie", "disabled");

    private AccountBodies() {}

    static void describe(OpenAPI api) {
        FIELDS.forEach((address, fields) -> {
            String[] parts = address.split(" ");
            operation(api, parts[0], parts[1]).setRequestBody(body(fields));
        });
    }

    /** @throws IllegalStateException if there is no such address: then this has not followed a change */
    private static Operation operation(OpenAPI api, String method, String path) {
        PathItem item = api.getPaths().get(path);
        Operation operation = item == null ? null : item.readOperationsMap().get(PathItem.HttpMethod.valueOf(method));
        if (operation == null) throw new IllegalStateException("not described: " + method + " " + path);
        return operation;
    }

    private static RequestBody body(List<String> fields) {
        ObjectSchema schema = new ObjectSchema();
        for (String field : fields) {
            String name = field.replace("?", "");
            schema.addProperty(name, schema(name));
            if (name.equals(field)) schema.addRequiredItem(name);
        }
        return new RequestBody()
                .required(schema.getRequired() != null)
                .content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
    }

    private static Schema<?> schema(String name) {
        if (LISTS.contains(name)) return new ArraySchema().items(new StringSchema());
        return SWITCHES.contains(name) ? new BooleanSchema() : new StringSchema();
    }
}
