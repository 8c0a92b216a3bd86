package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.kooperationsbuch.app.backup.BackupCommand;
import de.kooperationsbuch.app.backup.RestoreCommand;
import de.kooperationsbuch.app.local.RunningPostgres;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People and texts are recorded wherever the book takes them, kept in copies, and then erased: nothing that the book has or says names them any more, and everything can be proven as before. */
@ExtendWith(OutputCaptureExtension.class)
class ForgottenTest {
    private static final String COOPERATION = "cooperation=zusammen-zweigstadt";
    private static final String ORGANISATION = "organisation=bund";
    private static final Traces TRACES = new Traces(
            "Quittenbaum",
            "quitte@nirgends.example",
            "0341 99887766",
            "Wurzelsepp",
            "Rumpelwicht",
            "Zwetschgenthal",
            "zwetschgenkonto",
            "Kumquatius");
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path places;

    private RunningBook book;
    private Auditor auditor;
    private final Map<String, String> envelopes = new LinkedHashMap<>();
    private final Map<String, Path> receipts = new LinkedHashMap<>();
    private final Set<String> people = new LinkedHashSet<>();

    @Test
    void after_an_erasure_no_byte_is_left_and_every_proof_holds(CapturedOutput output) throws Exception {
        Path data = places.resolve("data");
        book = RunningBook.on(data, BehindItsBack.NO_LIMIT);
        try {
            tell();
            auditor = Auditor.of(book, places.resolve("auditor"));
            Path checkpoint = auditor.checkpoint(book, "before");
            for (String step : envelopes.keySet())
                receipts.put(step, auditor.keep(book, address(step) + "/tlog-proof", step + ".tlog-proof"));
            Path cooperation = renamed(auditor.bundle(book, COOPERATION));
            Path organisation = renamed(auditor.bundle(book, ORGANISATION));
            assertThat(told(FrontDesk.AUDITOR, "bund", FrontDesk.ADMIN)).containsAll(TRACES.words());
            assertThat(stored(data)).containsExactly("zwetschgenkonto");
            assertThat(BackupCommand.run(
                            List.of(
                                    places.resolve("books").toString(),
                                    places.resolve("keysets").toString()),
                            Map.of("KOOPERATIONSBUCH_DATA", data.toString())))
                    .isZero();

            erase();
            nothingIsLeft(data, FrontDesk.AUDITOR, "bund", "zweigstadt", FrontDesk.ADMIN);
            assertThat(output.getAll()).doesNotContain(TRACES.words());
            for (Path receipt : receipts.values())
                assertThat(auditor.verify("proof", receipt).findings()).isEmpty();
            for (Path bundle : List.of(cooperation, organisation))
                assertThat(auditor.verify("bundle", bundle).findings()).isEmpty();
            for (String of : List.of(COOPERATION, ORGANISATION))
                assertThat(auditor.verifyBundle(book, of, "--checkpoint", checkpoint.toString())
                                .findings())
                        .isEmpty();
            assertThat(auditor.verifyConsistency(book, checkpoint).findings()).isEmpty();
            assertThat(Auditor.verified(book)).isEqualTo("holds");

            for (String envelope : envelopes.values())
                assertThat(book.record(envelope).statusCode()).as(envelope).isEqualTo(200);
            book.postAs(FrontDesk.ADMIN, "/api/operations/projections/steps/rebuild", "application/json", "");
            while (book.answer(FrontDesk.ADMIN, "/api/operations/projections/steps")
                    .get("state")
                    .asString()
                    .equals("REBUILDING")) Thread.sleep(20);
            assertThat(told(FrontDesk.AUDITOR)).isEmpty();
            book.close();
            book = RunningBook.on(data, BehindItsBack.NO_LIMIT);
            nothingIsLeft(data, FrontDesk.AUDITOR);
            broughtBack(data);
            assertThat(output.getAll()).doesNotContain(TRACES.words());
        } finally {
            book.close();
        }
    }

    /** A backup from before, with its keys, and the list of what was erased since. */
    private void broughtBack(Path data) throws Exception {
        book.close();
        Path again = places.resolve("again");
        Files.createDirectories(again.resolve("keys"));
        Files.copy(data.resolve("keys/master.key"), again.resolve("keys/master.key"));
        assertThat(RestoreCommand.run(
                                List.of(
                                        only("books"),
                                        "--keys",
                                        only("keysets"),
                                        "--erased",
                                        data.resolve("keys/erased.list").toString()),
                                Map.of("KOOPERATIONSBUCH_DATA", again.toString()))
                        .exitCode())
                .isZero();
        book = RunningBook.on(again, BehindItsBack.NO_LIMIT);
        nothingIsLeft(again, FrontDesk.AUDITOR);
        for (Path receipt : receipts.values())
            assertThat(auditor.verify("proof", receipt).findings()).isEmpty();
        assertThat(auditor.verifyBundle(book, COOPERATION).findings()).isEmpty();
    }

    private String only(String sets) throws Exception {
        try (Stream<Path> found = Files.list(places.resolve(sets))) {
            return found.findFirst().orElseThrow().toString();
        }
    }

    private static Path renamed(Path bundle) throws Exception {
        return Files.move(bundle, bundle.resolveSibling("before-" + bundle.getFileName()));
    }

    private void tell() throws Exception {
        bund("OrganisationRegistered", "stadt", "organisation", "zweigstadt", "'kind':'KOMMUNE','name':'Zweigstadt'");
        bund("OrganisationRegistered", "bund", "organisation", "bund", "'kind':'VERBUND','name':'Bund'");
        bund(
                "CooperationOpened",
                "opened",
                "cooperation",
                "zusammen-zweigstadt",
                "'kommune':'zweigstadt','verbund':'bund'");
        people.add(
                bund(
                        "ContactAssigned",
                        "assigned",
                        "organisation",
                        "bund",
                        "'function':'Büro','person':{'name':'Zarathustra Quittenbaum','email':'quitte@nirgends.example','phone':'0341 99887766'}"));
        people.add(bund(
                "ContactHandedOver",
                "handed",
                "organisation",
                "bund",
                "'function':'Büro','person':{'name':'Philippa Wurzelsepp'},'openMatters':['Kumquatius wartet']"));
        String id = "'id':'"
                + book.answer("bund", "/api/organisations/bund/steps/handed")
                        .at("/data/person/id")
                        .asString() + "'";
        bund(
                "StepCorrected",
                "corrected",
                "organisation",
                "bund",
                "'of':'handed','data':{'function':'Büro','person':{" + id
                        + ",'name':'Philippa Rumpelwicht'},'openMatters':['Kumquatius wartet noch']}");
        said(
                "CycleStandardAgreed",
                "standard",
                "'networkMeetings':2,'dialogConferences':1,'stadtratReports':1,'infoSessions':1,'expertTalks':0,'actionPlans':1,'months':12");
        record(
                "zweigstadt",
                envelope(
                        "StepConfirmed",
                        "standard-yes",
                        "cooperation",
                        "zusammen-zweigstadt",
                        "zweigstadt",
                        "'of':'standard'"));
        said("CycleOpened", "jahr", "'cycle':'jahr','from':'2026','until':'2026'");
        said("NetworkMeetingHeld", "meeting", "'participants':['bund'],'outcomes':['Kumquatius kam','nichts']");
        said(
                "StepCorrected",
                "meeting-again",
                "'of':'meeting','data':{'participants':['bund'],'outcomes':['Kumquatius kam doch']}");
        said("StepWaived", "waived", "'cycle':'jahr','block':'DialogConferenceHeld','reason':'Kumquatius ist krank'");
        said(
                "PartnershipRated",
                "rated",
                "'cycle':'jahr','equality':2,'reliability':4,'information':3,'influence':2,'comment':'Kumquatius fehlt'");
        said("PlacementAssessed", "assessed", "'type':'I','tendency':'STABLE','rationale':'Kumquatius sagt es'");
        said("MeetingSpaceProvided", "space", "'space':'haus','name':'Haus','terms':'Kumquatius hat den Schlüssel'");
        said(
                "NegotiationOpened",
                "negotiated",
                "'agreement':'werk','title':'Werk','parties':['bund','zweigstadt'],'subject':'Werk'");
        said(
                "ProposalTabled",
                "tabled",
                "'agreement':'werk','terms':{'subject':'mit Kumquatius','fieldsOfAction':[],'tasks':[],'mandate':[]},'effectiveFrom':'2027'");
        record(
                "zweigstadt",
                envelope(
                                "DialogConferenceHeld",
                                "sourced",
                                "cooperation",
                                "zusammen-zweigstadt",
                                "zweigstadt",
                                "'title':'Konferenz','results':['Kumquatius sprach']")
                        .replace("\"data\"", "\"source\":{\"title\":\"Blatt\",\"note\":\"von Kumquatius\"},\"data\""));
        said("StepDisputed", "disputed", "'of':'sourced','reason':'Kumquatius war nicht da'");
        HttpResponse<String> account = book.postAs(
                FrontDesk.ADMIN,
                "/api/accounts",
                "application/json",
                "{\"name\":\"zwetschgenkonto\",\"roles\":[\"IMPORTER\"],\"displayName\":\"Ottokar Zwetschgenthal\"}");
        people.add(JSON.readTree(account.body()).at("/account/id").asString());
    }

    private void said(String step, String id, String data) throws Exception {
        bund(step, id, "cooperation", "zusammen-zweigstadt", data);
    }

    private String bund(String step, String id, String kind, String subject, String data) throws Exception {
        String by = subject.equals("zweigstadt") ? subject : "bund";
        return record(by, envelope(step, id, kind, subject, by, data));
    }

    private static String envelope(String step, String id, String kind, String subject, String by, String data) {
        return "{'step':'%s','stepId':'%s','%s':'%s','by':'%s','effectiveOn':'2026-01','data':{%s}}"
                .formatted(step, id, kind, subject, by, data)
                .replace('\'', '"');
    }

    /** The person that the answer names, if any. */
    private String record(String by, String envelope) throws Exception {
        HttpResponse<String> answer = book.record(envelope);
        assertThat(answer.statusCode()).as(envelope + answer.body()).isEqualTo(201);
        book.seen(answer);
        JsonNode recorded = JSON.readTree(answer.body());
        String step = JSON.readTree(envelope).get("stepId").asString();
        envelopes.put(step, envelope);
        return recorded.path("person").asString("");
    }

    private String address(String step) {
        JsonNode envelope = JSON.readTree(envelopes.get(step));
        return envelope.has("cooperation")
                ? "/api/cooperations/zusammen-zweigstadt/steps/" + step
                : "/api/organisations/" + envelope.get("organisation").asString() + "/steps/" + step;
    }

    private void erase() throws Exception {
        for (String person : people) erased("/api/people/" + person + "/erasure");
        for (String step : envelopes.keySet())
            if (envelopes.get(step).contains("Kumquatius")) erased(address(step) + "/texts/erasure");
    }

    private void erased(String path) throws Exception {
        HttpResponse<String> answer =
                book.postAs(FrontDesk.ADMIN, path, "application/json", "{\"reason\":\"WITHDRAWN_CONSENT\"}");
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
    }

    private void nothingIsLeft(Path data, String... accounts) throws Exception {
        assertThat(stored(data)).isEmpty();
        assertThat(told(accounts)).isEmpty();
        inFiles(data);
    }

    /** What is found in rows and documents, in bytes as well as in words. */
    private Set<String> stored(Path data) throws Exception {
        Set<String> found = new LinkedHashSet<>();
        RunningPostgres running = RunningPostgres.in(data);
        try (Connection owner = DriverManager.getConnection(running.url(), running.owner(), running.ownerPassword());
                Statement statement = owner.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next())
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            if (rows.getString(i) != null) found.addAll(TRACES.in(rows.getString(i)));
                            if (rows.getMetaData().getColumnTypeName(i).equals("bytea") && rows.getBytes(i) != null)
                                found.addAll(TRACES.in(new String(rows.getBytes(i), StandardCharsets.UTF_8)));
                        }
                }
            }
        }
        MongoDatabase documents = book.part(MongoDatabaseFactory.class).getMongoDatabase();
        for (String collection : documents.listCollectionNames())
            for (Document document : documents.getCollection(collection).find())
                found.addAll(TRACES.in(document.toJson()));
        return found;
    }

    private static List<String> tables(Statement statement) throws Exception {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery(
                "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname IN ('public', 'vault')")) {
            while (names.next()) tables.add(names.getString(1));
        }
        assertThat(tables).contains("public.events", "vault.text_keys", "public.accounts", "public.leaves");
        return tables;
    }

    /** What those accounts are told, at every address and on every page they reach. */
    private Set<String> told(String... accounts) throws Exception {
        Map<String, String> traces = new LinkedHashMap<>();
        for (String account : accounts) {
            Map<String, List<String>> values = new LinkedHashMap<>(Map.of(
                    "slug", List.of("zusammen-zweigstadt", "bund", "zweigstadt"),
                    "id", List.copyOf(people),
                    "cycle", List.of("jahr"),
                    "agreement", List.of("werk"),
                    "name", List.of("steps")));
            if (account.equals(FrontDesk.AUDITOR)) values.put("stepId", List.copyOf(envelopes.keySet()));
            Map<String, String> answers = new Crawler(book, values).all(account);
            answers.put(
                    "bundle",
                    book.askAs(account, "/api/log/bundle?" + COOPERATION).body());
            answers.put(
                    "handover",
                    book.askAs(account, "/api/cooperations/zusammen-zweigstadt/handover?since=2020")
                            .body());
            answers.forEach((address, answer) -> TRACES.in(answer).forEach(word -> traces.putIfAbsent(word, address)));
        }
        return traces.keySet();
    }

    /** Also in those of PostgreSQL, where dead rows and the write-ahead log keep what was deleted: clear text never came there, but the name of the account. */
    private static void inFiles(Path data) throws Exception {
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(data.resolve("binaries")))
                    .toList()) {
                List<String> words = new ArrayList<>(TRACES.in(Files.readAllBytes(file)));
                if (file.startsWith(data.resolve("postgres"))) words.remove("zwetschgenkonto");
                if (!words.isEmpty()) found.put(file.toString(), words);
            }
        }
        assertThat(found).isEmpty();
    }
}
