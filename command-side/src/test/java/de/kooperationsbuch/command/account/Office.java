package de.kooperationsbuch.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.command.WholeCommandSide;
import de.kooperationsbuch.kernel.access.AccessTokens;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.KeyDirectory;
import de.kooperationsbuch.kernel.access.Role;
import io.jsonwebtoken.security.Jwks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running command side, an admin before it, and a list of whose sessions were ended. */
final class Office implements AutoCloseable {
    static final String GOOD = "drei Eulen lesen Akten";
    static final UUID ADMIN = UUID.randomUUID();
    private static final String KEY_ID = "office";
    private static final KeyPair KEYS = Jwks.CRV.Ed25519.keyPair().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final URI address;
    final String database = Postgres.emptyBook();

    Office() {
        context = WholeCommandSide.start(database, List.of("--kooperationsbuch.keys=" + keys()), Ends.class);
        address = URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Remembers instead of ending. */
    static final class Ends {
        final List<String> ended = new CopyOnWriteArrayList<>();

        @Bean
        @Primary
        EndsSessions ends() {
            return (account, reason) -> ended.add(account + " " + reason);
        }
    }

    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String page() {
            return response.body();
        }

        JsonNode body() {
            return JsonMapper.shared().readTree(response.body());
        }

        String text(String pointer) {
            return body().at(pointer).asString("");
        }

        Answer is(int status) {
            assertThat(status()).as(response.body()).isEqualTo(status);
            return this;
        }

        Answer isProblem(int status, String type, String field) {
            is(status);
            assertThat(text("/type")).isEqualTo("/problems/" + type);
            assertThat(text("/field")).isEqualTo(field);
            return this;
        }
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    <T> ObjectProvider<T> provider(Class<T> type) {
        return context.getBeanProvider(type);
    }

    List<String> ended() {
        return part(Ends.class).ended;
    }

    JdbcClient owner() {
        return JdbcClient.create(Postgres.as(Postgres.OWNER, database));
    }

    JdbcClient application() {
        return JdbcClient.create(Postgres.as(Postgres.APPLICATION, database));
    }

    Answer asAdmin(String method, String path, String json) {
        return json(method, path, json, token(ADMIN, Role.ADMIN));
    }

    Answer json(String method, String path, String json, String token) {
        HttpRequest.Builder request = to(path).header("Content-Type", "application/json");
        if (token != null) request.header("Authorization", "Bearer " + token);
        return send(request.method(method, BodyPublishers.ofString(json.replace('\'', '"'))));
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An account with a fresh invitation; the secret in it. */
    String invited(String name, String rights) {
        return secret(asAdmin("POST", "/api/accounts", "{'name':'" + name + "'," + rights + "}")
                .is(201)
                .text("/invitation/link"));
    }

    static String secret(String link) {
        assertThat(link).matches("http://localhost:0/password\\?link=[A-Za-z0-9_-]{43}");
        return link.substring(link.indexOf('=') + 1);
    }

    Answer setByLink(String secret, String password) {
        return json("POST", "/api/password", "{'link':'" + secret + "','password':'" + password + "'}", null);
    }

    /** The actions of the log, newest first. */
    List<String> log(UUID account) {
        return owner().sql("SELECT action FROM account_log WHERE account = ? ORDER BY number DESC")
                .param(account)
                .query(String.class)
                .list();
    }

    Account account(String name) {
        return part(Accounts.class).find(name).orElseThrow();
    }

    String token(UUID account, Role... roles) {
        Instant now = part(Clock.class).instant();
        Caller caller = new Caller(account, UUID.randomUUID(), null, Set.of(roles), Set.of());
        return AccessTokens.write(caller, now, now.plusSeconds(900), KEY_ID, KEYS.getPrivate());
    }

    private static Path keys() {
        try {
            Path directory = Files.createTempDirectory("kooperationsbuch-keys");
            var key = Jwks.builder().octetKey(KEYS.getPublic()).id(KEY_ID).build();
            Files.writeString(directory.resolve(KEY_ID + KeyDirectory.PUBLIC), Jwks.json(key));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
