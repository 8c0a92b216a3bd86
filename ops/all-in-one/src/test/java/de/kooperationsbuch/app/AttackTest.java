package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.Keys;
import io.jsonwebtoken.security.PrivateJwk;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people try who are not meant to get in: each refused, and said in the log without naming anybody. */
@ExtendWith(OutputCaptureExtension.class)
class AttackTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CONFERENCE =
            "{\"step\":\"DialogConferenceHeld\",\"cooperation\":\"dresden-afropa\",%s\"effectiveOn\":\"2025\",\"data\":{\"title\":\"K\"}}";

    @TempDir
    static Path data;

    static RunningBook book;
    static String genuine;
    static PrivateKey key;
    static PublicKey publicKey;
    static String keyId;

    @BeforeAll
    static void open() throws Exception {
        book = RunningBook.on(data, "--demo", "--kooperationsbuch.limits.body-grace=2s");
        genuine = book.desk().token("afropa");
        try (Stream<Path> files = Files.list(data.resolve("keys"))) {
            Path file = files.filter(path -> !path.toString().endsWith(".public.jwk"))
                    .filter(path -> path.toString().endsWith(".jwk"))
                    .findFirst()
                    .orElseThrow();
            PrivateJwk<?, ?, ?> jwk =
                    (PrivateJwk<?, ?, ?>) Jwks.parser().build().parse(Files.readString(file));
            key = jwk.toKey();
            publicKey = jwk.toPublicJwk().toKey();
            keyId = jwk.getId();
        }
    }

    @AfterAll
    static void close() {
        book.close();
    }

    private static JwtBuilder asGenuine() {
        Map<String, Object> claims = JSON.readValue(payload(genuine), new TypeReference<Map<String, Object>>() {});
        claims.keySet().removeAll(List.of("exp", "iat", "aud", "iss"));
        return Jwts.builder()
                .header()
                .keyId(keyId)
                .and()
                .claims(claims)
                .issuer("kooperationsbuch")
                .issuedAt(Date.from(Instant.now()))
                .expiration(Date.from(Instant.now().plusSeconds(600)));
    }

    private static String payload(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Map.Entry<String, String>> forgedTokens() {
        String[] parts = genuine.split("\\.");
        String promoted = payload(genuine).replace("MEMBER", "ADMIN");
        return Map.of(
                "alg none", encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".",
                "alg none with key id", encoded("{\"alg\":\"none\",\"kid\":\"" + keyId + "\"}") + "." + parts[1] + ".",
                "key confusion", confused(),
                "expired",
                        asGenuine()
                                .audience()
                                .add("kooperationsbuch-api")
                                .and()
                                .expiration(Date.from(Instant.now().minusSeconds(1)))
                                .signWith(key, Jwts.SIG.EdDSA)
                                .compact(),
                "never expiring",
                        asGenuine()
                                .audience()
                                .add("kooperationsbuch-api")
                                .and()
                                .expiration(null)
                                .signWith(key, Jwts.SIG.EdDSA)
                                .compact(),
                "wrong audience",
                        asGenuine()
                                .audience()
                                .add("another")
                                .and()
                                .signWith(key, Jwts.SIG.EdDSA)
                                .compact(),
                "wrong issuer",
                        asGenuine()
                                .audience()
                                .add("kooperationsbuch-api")
                                .and()
                                .issuer("another")
                                .signWith(key, Jwts.SIG.EdDSA)
                                .compact(),
                "another's key",
                        asGenuine()
                                .audience()
                                .add("kooperationsbuch-api")
                                .and()
                                .signWith(Jwts.SIG.EdDSA.keyPair().build().getPrivate(), Jwts.SIG.EdDSA)
                                .compact(),
                "tampered payload", parts[0] + "." + encoded(promoted) + "." + parts[2],
                "no token at all", "x")
                .entrySet()
                .stream();
    }

    private static String confused() {
        return asGenuine()
                .audience()
                .add("kooperationsbuch-api")
                .and()
                .signWith(Keys.hmacShaKeyFor(publicKey.getEncoded()), Jwts.SIG.HS256)
                .compact();
    }

    @Test
    void a_token_made_with_the_key_itself_would_be_believed_so_that_the_forged_ones_fail_for_their_own_fault()
            throws Exception {
        String made = asGenuine()
                .audience()
                .add("kooperationsbuch-api")
                .and()
                .signWith(key, Jwts.SIG.EdDSA)
                .compact();
        assertThat(book.askWith("/api/session", "Authorization", "Bearer " + made)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("forgedTokens")
    void a_forged_token_is_refused(Map.Entry<String, String> forged) throws Exception {
        HttpResponse<String> read = book.askWith("/api/session", "Authorization", "Bearer " + forged.getValue());
        assertThat(read.statusCode()).as(forged.getKey()).isEqualTo(401);
        assertThat(read.body()).contains("/problems/not-logged-in");
        assertThat(read.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(book.askWith("/api/cooperations", "Authorization", "Bearer " + forged.getValue())
                        .statusCode())
                .as("a public address, with a forged token")
                .isEqualTo(401);
    }

    /** Not each in a line of its own, or whoever floods the book would fill its disk. */
    @Test
    void that_forged_tokens_were_refused_is_logged_without_saying_whose(CapturedOutput log) throws Exception {
        for (int i = 0; i < 100_000 && !log.getOut().contains("Tokens refused: "); i++)
            book.askWith("/api/session", "Authorization", "Bearer " + genuine + "x");
        assertThat(log.getOut()).contains("Tokens refused: ").doesNotContain("afropa");
    }

    @Test
    void a_replayed_refresh_token_ends_the_session(CapturedOutput log) throws Exception {
        String first =
                book.desk().logIn("vki", FrontDesk.PASSWORD).get("refreshToken").asString();
        JsonNode second = JSON.readTree(refreshed(first).body());
        assertThat(refreshed(first).statusCode()).as("the old one again").isEqualTo(401);
        assertThat(refreshed(second.get("refreshToken").asString()).statusCode())
                .as("its heir")
                .isEqualTo(401);
        HttpResponse<String> written = book.send(
                "POST",
                "/api/steps",
                CONFERENCE.formatted("").replace("dresden-afropa", "moenchengladbach-vki"),
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + second.get("accessToken").asString());
        assertThat(written.statusCode()).as("writing in the ended session").isEqualTo(401);
        assertThat(log.getAll())
                .contains("A session that was ended was refused")
                .doesNotContain("vki");
    }

    private static HttpResponse<String> refreshed(String token) throws Exception {
        return book.send(
                "POST",
                "/api/session/refresh",
                "{\"refreshToken\":\"" + token + "\"}",
                "Content-Type",
                "application/json");
    }

    @Test
    void nobody_speaks_for_another(CapturedOutput log) throws Exception {
        HttpResponse<String> forged =
                book.postAs("afropa", "/api/steps", "application/json", CONFERENCE.formatted("\"by\":\"dresden\","));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("/problems/not-yours", "/by");
        HttpResponse<String> foreign = book.postAs("vki", "/api/steps", "application/json", CONFERENCE.formatted(""));
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(log.getAll()).contains("was refused");
    }

    @Test
    void a_form_of_another_site_changes_nothing() throws Exception {
        HttpResponse<String> login = book.send(
                "POST",
                "/api/session",
                "{\"username\":\"afropa\",\"password\":\"" + FrontDesk.PASSWORD + "\",\"cookie\":true}",
                "Content-Type",
                "application/json");
        assertThat(login.statusCode()).as(login.body()).isEqualTo(200);
        List<String> cookies = login.headers().allValues("Set-Cookie");
        assertThat(cookies)
                .allMatch(cookie -> cookie.contains("HttpOnly")
                        && (cookie.contains("SameSite=Strict") || cookie.startsWith("kooperationsbuch-session=1;")));
        String cookie = cookies.stream()
                .filter(set -> set.startsWith("kooperationsbuch="))
                .map(set -> set.split(";")[0])
                .findFirst()
                .orElseThrow();
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "application/json")) {
            HttpResponse<String> posted =
                    book.send("POST", "/api/steps", CONFERENCE.formatted(""), "Content-Type", type, "Cookie", cookie);
            assertThat(posted.statusCode()).as(type).isEqualTo(403);
        }
        HttpResponse<String> me = book.askWith("/api/session", "Cookie", cookie);
        assertThat(me.statusCode()).isEqualTo(200);
        JsonNode csrf = JSON.readTree(me.body()).get("csrf");
        String forgery = me.headers().allValues("Set-Cookie").stream()
                .map(set -> set.split(";")[0])
                .findFirst()
                .orElseThrow();
        HttpResponse<String> own = book.send(
                "POST",
                "/api/steps",
                CONFERENCE.formatted(""),
                "Content-Type",
                "application/json",
                "Cookie",
                cookie + "; " + forgery,
                csrf.get("header").asString(),
                csrf.get("token").asString());
        assertThat(own.statusCode()).as(own.body()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/account-log",
                "/api//account-log",
                "/api/./account-log",
                "/api/cooperations/../account-log",
                "/api/account-log/",
                "/api/account-log;x=1",
                "/api/account-log.json",
                "/api/%61ccount-log",
                "/api/cooperations/%2e%2e/account-log",
                "/api/cooperations/..%2faccount-log",
                "/api/cooperations/..%5caccount-log",
                "/API/account-log",
                "/api/account-log%00",
                "/actuator",
                "/actuator/env",
                "/actuator/../api/account-log"
            })
    void no_way_of_writing_an_address_gets_round_the_door(String path) throws Exception {
        String status = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(status).containsAnyOf(" 400 ", " 401 ", " 404 ").doesNotContain("items");
    }

    @Test
    void fields_that_do_not_belong_somewhere_are_refused_by_name() throws Exception {
        HttpResponse<String> login = book.send(
                "POST",
                "/api/session",
                "{\"username\":\"afropa\",\"password\":\"" + FrontDesk.PASSWORD + "\",\"roles\":[\"ADMIN\"]}",
                "Content-Type",
                "application/json");
        assertThat(login.statusCode()).isEqualTo(400);
        assertThat(login.body()).contains("/problems/unknown-field", "roles");
        for (String field : List.of("recordedBy", "recordedAt", "channel", "roles")) {
            HttpResponse<String> step = book.postAs(
                    "afropa", "/api/steps", "application/json", CONFERENCE.formatted("\"" + field + "\":\"api\","));
            assertThat(step.statusCode()).as(field).isEqualTo(400);
        }
    }

    @Test
    void accounts_and_subjects_cannot_be_guessed() throws Exception {
        assertThat(wrongLogin("afropa")).isEqualTo(wrongLogin("gibt-es-nicht"));
        assertThat(foreignStep("gibt-es-nicht").replace("gibt-es-nicht", "X"))
                .isEqualTo(foreignStep("auch-nicht").replace("auch-nicht", "X"));
    }

    private static String wrongLogin(String name) throws Exception {
        HttpResponse<String> answer = book.send(
                "POST",
                "/api/session",
                "{\"username\":\"" + name + "\",\"password\":\"vier Eulen lesen Akten\"}",
                "Content-Type",
                "application/json");
        assertThat(answer.statusCode()).isEqualTo(401);
        return answer.body();
    }

    private static String foreignStep(String cooperation) throws Exception {
        HttpResponse<String> answer = book.postAs(
                "vki",
                "/api/steps",
                "application/json",
                CONFERENCE.formatted("").replace("dresden-afropa", cooperation));
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    @Test
    void an_oversized_body_is_refused() throws Exception {
        String huge = CONFERENCE.formatted("\"source\":{\"title\":\"" + "x".repeat(2 << 20) + "\"},");
        assertThat(book.postAs("afropa", "/api/steps", "application/json", huge).statusCode())
                .isEqualTo(413);
        assertThat(book.send("POST", "/api/session", huge, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_sender_who_falls_silent_is_not_waited_for() throws Exception {
        String answer = raw("POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 100\r\nConnection: close\r\n\r\n{");
        assertThat(answer).startsWith("HTTP/1.1 408");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /password    | application/x-www-form-urlencoded | Content-Length: 10000
            /api/session | application/json                  | Content-Length: 10000
            /api/steps   | application/json                  | Content-Length: 1000000
            /api/steps   | application/x-www-form-urlencoded | Content-Length: 10000
            /api/steps   | multipart/form-data; boundary=x   | Content-Length: 10000
            /api/steps   | application/json                  | Transfer-Encoding: chunked
            /password    | application/x-www-form-urlencoded | Transfer-Encoding: chunked
            /password    | multipart/form-data; boundary=x   | Content-Length: 10000
            """)
    void whoever_sends_drop_by_drop_is_dropped_and_others_are_answered_meanwhile(
            String path, String type, String length) throws Exception {
        List<Socket> senders = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Socket sender =
                    new Socket(book.address("/").getHost(), book.address("/").getPort());
            sender.setSoTimeout(10);
            senders.add(sender);
            drop(
                    sender,
                    "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n" + length
                            + "\r\nCookie: kooperationsbuch=x\r\n\r\n");
        }
        String drop = length.startsWith("T") ? "1\r\nx\r\n" : "x";
        for (int round = 0; round < 200 && !senders.isEmpty(); round++) {
            senders.removeIf(sender -> !drop(sender, drop));
            assertThat(book.askAs(null, "/api/cooperations").statusCode()).isEqualTo(200);
        }
        assertThat(senders).isEmpty();
    }

    /** Whether the connection is still there. */
    private static boolean drop(Socket sender, String text) {
        try {
            sender.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            while (sender.getInputStream().read() >= 0) continue;
            return false;
        } catch (SocketTimeoutException silent) {
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    @Test
    void who_is_refused_while_still_sending_sees_the_answer_and_goes_on_with_the_connection() throws Exception {
        String large = "x".repeat(2 << 20);
        for (int i = 0; i < 5; i++) {
            HttpResponse<String> refused = book.send("POST", "/api/steps", large, "Content-Type", "application/json");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body()).contains("/problems/not-logged-in");
        }
        String answers = raw(
                "POST /api/steps HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5\r\n\r\nxxxxx"
                        + "GET /api/cooperations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answers).startsWith("HTTP/1.1 401").contains("HTTP/1.1 200");
    }

    @Test
    void every_answer_is_shielded() throws Exception {
        for (String path : List.of("/api/cooperations", "/api/gibt-es-nicht", "/password?link=x", "/api/account-log")) {
            var headers = book.askAs(null, path).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .isPresent()
                    .get()
                    .asString()
                    .contains("default-src 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(path).hasValue("DENY");
            assertThat(headers.firstValue("Cache-Control"))
                    .as(path)
                    .isPresent()
                    .get()
                    .asString()
                    .contains("no-store");
        }
    }

    @Test
    void what_the_server_refuses_before_anybody_else_is_shielded_too() throws Exception {
        for (String head : List.of("GET //api/session HTTP/1.1", "GET /%zz HTTP/1.1", "GET /api/session;a=b HTTP/1.1"))
            assertThat(raw(head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .as(head)
                    .contains("HTTP/1.1 400", "nosniff", "default-src 'none'", "application/problem+json");
    }

    /** Bytes as no well-behaved client would send them; what came back, as text. */
    private static String raw(String request) throws Exception {
        URI address = book.address("/");
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
