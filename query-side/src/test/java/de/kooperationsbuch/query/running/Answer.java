package de.kooperationsbuch.query.running;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over HTTP. */
public record Answer(HttpResponse<String> response) {
    private static final JsonMapper MAPPER = new JsonMapper();

    public int status() {
        return response.statusCode();
    }

    public String text() {
        return response.body();
    }

    public JsonNode json() {
        return MAPPER.readTree(response.body());
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }
}
