package de.kooperationsbuch.query.running;

import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.personal.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The query side on real parts: a log in memory, the in-process stand-in for MongoDB, and a web server. Who asks sees everything, unless another is named. */
public final class RunningBook implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Clock CLOCK =
            Clock.fixed(TestLog.TODAY.atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
    private static final Path KEYS = Tokens.directory();

    private MongoServer mongo = new MongoServer(new MemoryBackend());
    private String address;
    private final TokenStore tokens = new InMemoryTokenStore();
    private final HttpClient client = HttpClient.newHttpClient();
    private final TestLog log;
    private final Vault vault;
    private final MemoryLog transparency;
    private ConfigurableApplicationContext application;

    public RunningBook(TestLog log) {
        this(log, new NothingSealed());
    }

    public RunningBook(TestLog log, Vault vault) {
        this.log = log;
        this.vault = vault;
        this.transparency = new MemoryLog(log.stored());
        this.address = mongo.bindAndGetConnectionString();
        start();
    }

    /** Running on these steps, and ready. */
    public static RunningBook with(String... envelopes) {
        TestLog log = new TestLog();
        log.record(envelopes);
        return new RunningBook(log).ready();
    }

    public void start() {
        SpringApplication starting = new SpringApplication(TestedApplication.class);
        starting.addInitializers(context -> {
            var beans = context.getBeanFactory();
            beans.registerSingleton("testedLog", log.store());
            beans.registerSingleton("testedTransparency", transparency);
            beans.registerSingleton("testedTokens", tokens);
            beans.registerSingleton("testedTransactions", NoTransactionManager.instance());
            beans.registerSingleton("testedClock", CLOCK);
            beans.registerSingleton("testedVault", vault);
            beans.registerSingleton("eventSerializer", NothingSealed.serializer());
        });
        application = starting.run(
                "--server.port=0",
                "--spring.mongodb.uri=" + address + "/book",
                "--kooperationsbuch.keys=" + KEYS,
                "--spring.main.banner-mode=off");
    }

    /** As a stand-in in memory does at every start. */
    public void loseReadModels() {
        mongo.shutdownNow();
        mongo = new MongoServer(new MemoryBackend());
        address = mongo.bindAndGetConnectionString();
    }

    public void stop() {
        application.close();
    }

    public RunningBook ready() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("/actuator/health/readiness").status() == 200);
        return this;
    }

    /** Records and waits until the read side has taken it in. */
    public long record(String... envelopes) {
        long position = log.record(envelopes);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("/api/operations/projections/steps", "Kooperationsbuch-After", "" + position)
                                .status()
                        == 200);
        return position;
    }

    public TestLog log() {
        return log;
    }

    public MemoryLog transparency() {
        return transparency;
    }

    public <T> T part(Class<T> type) {
        return application.getBean(type);
    }

    public Answer get(String path, String... headers) {
        return get(Asking.OVERSEER, path, headers);
    }

    public Answer get(Caller caller, String path, String... headers) {
        return send(as(caller).GET(), path, headers);
    }

    public Answer post(String path) {
        return send(as(Asking.OVERSEER).POST(HttpRequest.BodyPublishers.noBody()), path);
    }

    public Answer head(Caller caller, String path) {
        return send(as(caller).method("HEAD", HttpRequest.BodyPublishers.noBody()), path);
    }

    /** What everybody gets at an address, to the byte. */
    public byte[] bytes(String path) {
        int port = ((WebServerApplicationContext) application).getWebServer().getPort();
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder as(Caller caller) {
        HttpRequest.Builder request = HttpRequest.newBuilder();
        return caller.isPublic()
                ? request
                : request.header("Authorization", "Bearer " + Tokens.of(caller, CLOCK.instant()));
    }

    private Answer send(HttpRequest.Builder request, String path, String... headers) {
        int port = ((WebServerApplicationContext) application).getWebServer().getPort();
        request.uri(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) request.headers(headers);
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
        mongo.shutdownNow();
    }
}
