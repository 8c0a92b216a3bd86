package de.kooperationsbuch.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Gets whoever a test needs an account and logs them in, as an administrator of a running book would: by invitation. */
public final class FrontDesk {
    public static final String PASSWORD = "drei Eulen lesen Akten";
    static final String ADMIN = "admin";

    /** Reads everything there is. */
    static final String AUDITOR = "pruefung";

    static final String IMPORTER = "import";
    private static final JsonMapper JSON = JsonMapper.shared();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI book;
    private final Map<String, String> tokens = new HashMap<>();

    /** @param book whose administrator has {@link #PASSWORD} */
    FrontDesk(URI book) {
        this.book = book;
    }

    /** The access token of an account; one that is not there yet belongs to the organisation of its name, and may register others as well. */
    synchronized String token(String account) throws IOException, InterruptedException {
        String known = tokens.get(account);
        if (known != null) return known;
        if (!account.equals(ADMIN)) invite(account, wanted(account));
        String token = logIn(account, PASSWORD).get("accessToken").asString();
        tokens.put(account, token);
        return token;
    }

    /** An account of another kind than its name alone would give it. */
    void employ(String account, @Nullable String organisation, String role, @Nullable String kommune)
            throws IOException, InterruptedException {
        ObjectNode wanted = JSON.createObjectNode().put("name", account);
        wanted.putArray("roles").add(role);
        if (organisation != null) wanted.put("organisation", organisation);
        if (kommune != null) wanted.putArray("kommunen").add(kommune);
        invite(account, wanted.toString());
    }

    private void invite(String account, String wanted) throws IOException, InterruptedException {
        HttpResponse<String> created = send("/api/accounts", wanted, token(ADMIN));
        if (created.statusCode() == 409) return;
        String link = JSON.readTree(expect(201, created))
                .get("invitation")
                .get("link")
                .asString();
        String redeemed = JSON.createObjectNode()
                .put("link", link.substring(link.indexOf("link=") + 5))
                .put("password", PASSWORD)
                .toString();
        expect(204, send("/api/password", redeemed, null));
    }

    private static String wanted(String account) {
        ObjectNode wanted = JSON.createObjectNode().put("name", account);
        switch (account) {
            case AUDITOR -> {
                wanted.putArray("roles").add("AUDITOR");
                wanted.putArray("kommunen").add("*");
            }
            case IMPORTER -> wanted.putArray("roles").add("IMPORTER");
            default ->
                wanted.put("organisation", account)
                        .putArray("roles")
                        .add("MEMBER")
                        .add("REGISTRAR");
        }
        return wanted.toString();
    }

    JsonNode logIn(String account, String password) throws IOException, InterruptedException {
        String body = JSON.createObjectNode()
                .put("username", account)
                .put("password", password)
                .toString();
        return JSON.readTree(expect(200, send("/api/session", body, null)));
    }

    private HttpResponse<String> send(String path, String body, @Nullable String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(book.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status)
            throw new AssertionError(
                    answer.request().uri() + " answered " + answer.statusCode() + ": " + answer.body());
        return answer.body();
    }
}
