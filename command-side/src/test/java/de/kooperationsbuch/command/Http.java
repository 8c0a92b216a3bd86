package de.kooperationsbuch.command;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
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
    private static final Caller IMPORTER = Tokens.caller(null, Role.IMPORTER);

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

    /** Whoever speaks for the organisation named, and may open and register as well. */
    Answer step(Draft draft) {
        return step(draft.json(), member(draft.fields().get("by").replace("\"", "")));
    }

    /** Somebody of Musterstadt sends it. */
    Answer step(String json) {
        return step(json, member("musterstadt"));
    }

    Answer step(String json, Caller caller) {
        return post("/api/steps", json.getBytes(StandardCharsets.UTF_8), "application/json", "en", "*/*", caller);
    }

    Answer lines(String parameters, String lines) {
        return lines(parameters, lines, IMPORTER);
    }

    Answer lines(String parameters, String lines, Caller caller) {
        byte[] body = lines.getBytes(StandardCharsets.UTF_8);
        return post("/api/imports" + parameters, body, "application/x-ndjson", "en", "*/*", caller);
    }

    Answer post(String path, byte[] body, String contentType, String language) {
        return post(path, body, contentType, language, "*/*");
    }

    Answer post(String path, byte[] body, String contentType, String language, String accept) {
        return post(
                path,
                body,
                contentType,
                language,
                accept,
                path.startsWith("/api/imports") ? IMPORTER : member("musterstadt"));
    }

    private static Caller member(String organisation) {
        return Tokens.caller(organisation, Role.MEMBER, Role.REGISTRAR);
    }

    private Answer post(String path, byte[] body, String contentType, String language, String accept, Caller caller) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", contentType)
                .header("Accept-Language", language)
                .header("Accept", accept)
                .POST(BodyPublishers.ofByteArray(body));
        if (!caller.isPublic()) request.header("Authorization", "Bearer " + Tokens.of(caller));
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
