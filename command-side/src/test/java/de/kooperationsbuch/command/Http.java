package de.kooperationsbuch.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the command side over HTTP. */
final class Http {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String origin;

    Http(int port) {
        origin = "http://127.0.0.1:" + port;
    }

    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        JsonNode body() {
            return JsonMapper.shared().readTree(response.body());
        }

        String text(String field) {
            return body().path(field).asString(null);
        }
    }

    Answer step(Draft draft) {
        return step(draft.json());
    }

    Answer step(String json) {
        return post("/api/steps", json.getBytes(StandardCharsets.UTF_8), "application/json", "en");
    }

    Answer lines(String parameters, String lines) {
        return post("/api/imports" + parameters, lines.getBytes(StandardCharsets.UTF_8), "application/x-ndjson", "en");
    }

    Answer post(String path, byte[] body, String contentType, String language) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", contentType)
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return new Answer(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
