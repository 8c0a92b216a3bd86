package de.kooperationsbuch.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product seen from outside. */
final class Api {
    static final String PASSWORD = "drei Eulen lesen Akten";
    static final String AUDITOR = "pruefung";
    static final String IMPORTER = "import";
    static final String ADMIN = "admin";
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern POSITION = Pattern.compile("\"position\":\"([0-9]+)\"");
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"accessToken\":\"([^\"]+)\"");
    private final URI base;
    private final String token;

    private Api(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** Without an account. */
    Api(URI base) {
        this(base, "");
    }

    /** Logged in as one of the accounts of the demo. */
    Api as(String account) throws IOException {
        String body = "{\"username\":\"" + account + "\",\"password\":\"" + PASSWORD + "\"}";
        String answer = new Api(base).post("/api/session", "application/json", BodyPublishers.ofString(body));
        Matcher found = ACCESS_TOKEN.matcher(answer);
        if (!found.find()) throw new IllegalStateException("no token for " + account);
        return new Api(base, found.group(1));
    }

    boolean isReady() {
        try {
            return send(request("/actuator/health/readiness").build()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    String get(String path) throws IOException {
        return successful(request(path).build());
    }

    /** Where in the order of the book a written answer says that it came. */
    static String position(String answer) {
        Matcher position = POSITION.matcher(answer);
        if (!position.find()) throw new IllegalStateException("no position in " + answer);
        return position.group(1);
    }

    /** Asks only what the read side has seen up to a position. */
    String getAfter(String position, String path) throws IOException {
        return successful(
                request(path).header("Kooperationsbuch-After", position).build());
    }

    String post(String path, String type, Path file) throws IOException {
        return post(path, type, BodyPublishers.ofFile(file));
    }

    String post(String path) throws IOException {
        return post(path, "application/json", BodyPublishers.noBody());
    }

    String post(String path, String type, BodyPublisher body) throws IOException {
        return successful(request(path).header("Content-Type", type).POST(body).build());
    }

    /** Milliseconds of each of so many questions, one after another, the first hundreds not counted. */
    double[] milliseconds(int warmUp, int count, IntFunction<String> path) throws IOException {
        for (int i = 0; i < warmUp; i++) get(path.apply(i));
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            get(path.apply(warmUp + i));
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofMinutes(5));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private String successful(HttpRequest request) throws IOException {
        HttpResponse<String> response = send(request);
        if (response.statusCode() / 100 != 2)
            throw new IOException(request.uri() + " answers " + response.statusCode() + ": " + response.body());
        return response.body();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
