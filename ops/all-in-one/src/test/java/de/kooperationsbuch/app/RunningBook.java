package de.kooperationsbuch.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real application in this process, over its real databases, spoken to through HTTP. */
public final class RunningBook implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final FrontDesk desk;

    private RunningBook(Path data, String... arguments) {
        List<String> settings = new ArrayList<>(List.of(arguments));
        settings.add("--server.port=0");
        settings.add("--kooperationsbuch.data=" + data);
        settings.add("--kooperationsbuch.admin-password=" + FrontDesk.PASSWORD);
        settings.add("--kooperationsbuch.demo-password=" + FrontDesk.PASSWORD);
        context = SpringApplication.run(Kooperationsbuch.class, settings.toArray(String[]::new));
        desk = new FrontDesk(address("/"));
    }

    public static RunningBook on(Path data, String... arguments) {
        return new RunningBook(data, arguments);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    FrontDesk desk() {
        return desk;
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    /** As an auditor, who sees everything; operations as an administrator. */
    HttpResponse<String> ask(String path, String... headers) throws IOException, InterruptedException {
        return askAs(path.startsWith("/api/operations") ? FrontDesk.ADMIN : FrontDesk.AUDITOR, path, headers);
    }

    /** @param account absent: without logging in */
    HttpResponse<String> askAs(@Nullable String account, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (account != null) request.header("Authorization", "Bearer " + desk.token(account));
        if (headers.length > 0) request.headers(headers);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    JsonNode answer(String path) throws IOException, InterruptedException {
        return answer(FrontDesk.AUDITOR, path);
    }

    JsonNode answer(@Nullable String account, String path) throws IOException, InterruptedException {
        HttpResponse<String> response = askAs(account, path);
        if (response.statusCode() != 200)
            throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
        return JSON.readTree(response.body());
    }

    /** Imports and restores, by whoever does that. */
    public HttpResponse<String> imported(String path, String lines) throws IOException, InterruptedException {
        return postAs(FrontDesk.IMPORTER, path, "application/x-ndjson", lines);
    }

    HttpResponse<String> postAs(String account, String path, String type, String body)
            throws IOException, InterruptedException {
        return request(account, "POST", path, type, body);
    }

    /** With headers of one's own. */
    HttpResponse<String> askWith(String path, String... headers) throws IOException, InterruptedException {
        return askAs(null, path, headers);
    }

    /** The same with a body. */
    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address(path))
                        .method(method, BodyPublishers.ofString(body))
                        .headers(headers)
                        .build(),
                BodyHandlers.ofString());
    }

    /**
     * @param account absent: without logging in
     * @param body absent: none
     */
    HttpResponse<String> request(
            @Nullable String account, String method, String path, String type, @Nullable String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", type)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (account != null) request.header("Authorization", "Bearer " + desk.token(account));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Each step by an account of the organisation that it names; whose cooperation is opened has an account before. */
    public HttpResponse<String> record(String envelope) throws IOException, InterruptedException {
        return postAs(JSON.readTree(envelope).get("by").asString(), "/api/steps", "application/json", envelope);
    }

    /** An account of the organisation of that name, with {@link FrontDesk#PASSWORD}. */
    public void invite(String account) throws IOException, InterruptedException {
        desk.token(account);
    }

    /** Waits until the read side has seen the given answer to a recorded step or an import. */
    public void seen(HttpResponse<String> written) throws IOException, InterruptedException {
        String position = JSON.readTree(written.body()).get("position").stringValue();
        HttpResponse<String> head = ask("/api/cooperations?size=1", "Kooperationsbuch-After", position);
        if (head.statusCode() != 200) throw new AssertionError("the read side does not follow: " + head.body());
    }

    static String demo() throws IOException {
        return Files.readString(Path.of("src/main/resources/demo/five-cities.ndjson"));
    }

    @Override
    public void close() {
        context.close();
    }
}
