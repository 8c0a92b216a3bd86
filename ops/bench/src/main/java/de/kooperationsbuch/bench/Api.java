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
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern POSITION = Pattern.compile("\"position\":\"([0-9]+)\"");
    private final URI base;

    Api(URI base) {
        this.base = base;
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

    private String post(String path, String type, BodyPublisher body) throws IOException {
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
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofMinutes(5));
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
