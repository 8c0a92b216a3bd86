package de.kooperationsbuch.command.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who sends requests exactly as told: with these headers, and without any of its own. */
public final class Client {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final String origin;
    private final List<String> headers;

    Client(int port) {
        this("http://localhost:" + port, List.of());
    }

    private Client(String origin, List<String> headers) {
        this.origin = origin;
        this.headers = headers;
    }

    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public JsonNode body() {
            return JsonMapper.shared().readTree(response.body());
        }

        public String text(String field) {
            return body().path(field).asString(null);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        List<String> cookies() {
            return response.headers().allValues("Set-Cookie");
        }

        /** As a browser sends it back. */
        String cookie(String name) {
            return cookies().stream()
                    .filter(cookie -> cookie.startsWith(name + "="))
                    .map(cookie -> cookie.split(";", 2)[0])
                    .findFirst()
                    .orElseThrow();
        }
    }

    public Client with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(header, value));
        return new Client(origin, List.copyOf(more));
    }

    public Client bearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    Client json() {
        return with("Content-Type", "application/json");
    }

    public Answer logIn(String name, String password) {
        return json().send("POST", "/api/session", "{\"username\":\"" + name + "\",\"password\":\"" + password + "\"}");
    }

    Answer refresh(String token) {
        return json().send("POST", "/api/session/refresh", "{\"refreshToken\":\"" + token + "\"}");
    }

    public Answer send(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!headers.isEmpty()) request.headers(headers.toArray(String[]::new));
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }
}
