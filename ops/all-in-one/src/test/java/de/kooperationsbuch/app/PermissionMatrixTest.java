package de.kooperationsbuch.app;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Endpoint;
import de.kooperationsbuch.kernel.access.Endpoints;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address, asked by everybody about an own, a foreign, a public and an unknown subject. What is expected stands here once more, written by hand: the table
 * in code is not asked.
 */
class PermissionMatrixTest {
    /** P public, M member of a Verbund, A auditor of its Kommune, O observer, I importer, R registrar, D administrator. */
    private static final Map<Character, String> CALLERS = Map.of(
            'M', "vielfalt-musterstadt",
            'A', "rechnungshof",
            'O', "hochschule",
            'I', FrontDesk.IMPORTER,
            'R', "betreiber",
            'D', FrontDesk.ADMIN);

    private static final String ALL = "PMAOIRD";
    private static final String LOGGED_IN = "MAOIRD";

    /**
     * @param door who is let in at all; the public is answered 401 else, others 403
     * @param own who of them sees that of the member's Verbund and the auditor's Kommune, of which nothing is public; others are answered as if it did not exist
     * @param foreign the same of another one of which nothing is public
     * @param published the same of one that shows placement, funding and network to everybody
     */
    private record Row(String method, String path, String door, String own, String foreign, String published) {
        String address() {
            return method + " " + path;
        }

        boolean isAboutSubjects() {
            return own != null;
        }
    }

    private static Row get(String path, String door, String own, String foreign, String published) {
        return new Row("GET", path, door, own, foreign, published);
    }

    private static Row open(String method, String path, String door) {
        return new Row(method, path, door, null, null, null);
    }

    private static final String OF_SUBJECT = "/api/{subjects:cooperations|organisations|kommunen}/{slug}";

    private static final String PAGE_OF_TEXTS =
            "/betrieb/texte/{subjects:kooperationen|organisationen|kommunen}/{slug}/{stepId}";

    private static final List<Row> EXPECTED = List.of(
            get("/api/cooperations/{slug}", ALL, "MA", "", ALL),
            get("/api/cooperations/{slug}/placement", ALL, "MA", "", ALL),
            get("/api/cooperations/{slug}/placement/history", ALL, "MA", "", ALL),
            get("/api/cooperations/{slug}/funding", ALL, "MA", "", ALL),
            get("/api/cooperations/{slug}/cycles", ALL, "MA", "", ""),
            get("/api/cooperations/{slug}/cycles/{cycle}", ALL, "MA", "", ""),
            get("/api/cooperations/{slug}/agreements", ALL, "MA", "", ""),
            get("/api/cooperations/{slug}/agreements/{agreement}", ALL, "MA", "", ""),
            get("/api/cooperations/{slug}/agreements/{agreement}/diff", ALL, "MA", "", ""),
            get("/api/cooperations/{slug}/balance", "MA", "MA", "", ""),
            get("/api/cooperations/{slug}/handover", "MA", "MA", "", ""),
            get("/api/kommunen/{slug}/network", ALL, "MA", "", ALL),
            get("/api/kommunen/{slug}/network/diff", ALL, "MA", "", ALL),
            get("/api/organisations/{slug}", ALL, "MAR", "R", ALL),
            get(OF_SUBJECT + "/timeline", ALL, "MA", "", ALL),
            get(OF_SUBJECT + "/steps/{stepId}", ALL, "MA", "", ALL),
            get(OF_SUBJECT + "/steps/{stepId}/proof", ALL, "MA", "", ALL),
            get(OF_SUBJECT + "/steps/{stepId}/tlog-proof", ALL, "MA", "", ALL),
            get("/api/log/bundle", "MA", "MA", "", ""),
            open("GET", "/log/checkpoint", ALL),
            open("GET", "/log/tile/{level}/{*tile}", ALL),
            open("GET", "/log/tile/entries/{*tile}", ALL),
            open("GET", "/api/log/keys", ALL),
            open("GET", "/api/log/checkpoints", ALL),
            open("GET", "/api/log/consistency", ALL),
            open("GET", "/nachweis", ALL),
            open("GET", "/betrieb/nachweis", "D"),
            open("POST", "/betrieb/nachweis/pruefung", "D"),
            open("POST", "/betrieb/nachweis/schluessel", "D"),
            get("/api/todo", "MA", "MA", "", ""),
            open("GET", "/api/cooperations", ALL),
            open("GET", "/api/transitions", ALL),
            open("GET", "/api/export", ALL),
            open("GET", "/api/schema/step.json", ALL),
            open("GET", "/v3/api-docs", ALL),
            open("GET", "/v3/api-docs.yaml", ALL),
            open("GET", "/.well-known/jwks.json", ALL),
            open("*", "/error", ALL),
            open("POST", "/api/session", ALL),
            open("POST", "/api/session/refresh", ALL),
            open("POST", "/api/password", ALL),
            open("GET", "/password", ALL),
            open("POST", "/password", ALL),
            open("POST", "/api/steps", "MOR"),
            open("POST", "/api/imports", "I"),
            open("GET", "/api/session/renewal", ALL),
            open("POST", "/api/session/renewal", ALL),
            open("GET", "/", ALL),
            open("GET", "/anmelden", ALL),
            open("POST", "/anmelden", ALL),
            open("*", "/abgewiesen", ALL),
            open("GET", "/start", LOGGED_IN),
            open("GET", "/sprache/{language:de|en}", ALL),
            open("POST", "/sprache/{language:de|en}", ALL),
            open("GET", "/api/session", LOGGED_IN),
            open("GET", "/api/sessions", LOGGED_IN),
            open("DELETE", "/api/sessions/{session}", LOGGED_IN),
            open("PUT", "/api/password", LOGGED_IN),
            open("GET", "/api/accounts", "D"),
            open("POST", "/api/accounts", "D"),
            open("GET", "/api/accounts/{name}", "D"),
            open("PUT", "/api/accounts/{name}", "D"),
            open("POST", "/api/accounts/{name}/reset", "D"),
            open("DELETE", "/api/accounts/{name}/sessions", "D"),
            open("GET", "/api/account-log", "D"),
            open("POST", "/api/operations/keys/rotate", "D"),
            open("GET", "/api/operations/log", "D"),
            open("POST", "/api/operations/log/verify", "D"),
            open("POST", "/api/operations/log-keys/rotate", "D"),
            open("GET", "/api/operations/projections/{name}", "D"),
            open("POST", "/api/operations/projections/{name}/rebuild", "D"),
            open("POST", "/api/operations/lookups/organisations/rebuild", "D"),
            open("GET", "/api/people/{id}", "D"),
            open("POST", "/api/people/{id}/erasure", "D"),
            open("POST", OF_SUBJECT + "/steps/{stepId}/texts/erasure", "D"),
            get("/kooperationen/{slug}/zyklen", ALL, "MA", "", ""),
            get("/kooperationen/{slug}/zyklen.csv", ALL, "MA", "", ""),
            get("/kooperationen/{slug}/zyklen/{cycle}", ALL, "MA", "", ""),
            get("/kooperationen/{slug}/zyklen/{cycle}.csv", ALL, "MA", "", ""),
            get("/kooperationen/{slug}/vereinbarungen", ALL, "MA", "", ""),
            get("/kooperationen/{slug}/vereinbarungen/{agreement}", ALL, "MA", "", ""),
            open("GET", "/erfassen", "MOR"),
            open("GET", "/erfassen/{step}", "MOR"),
            open("POST", "/erfassen/{step}", "MOR"),
            get("/aufgaben", "MA", "MA", "", ""),
            get("/kommunen/{slug}/karte", ALL, "MA", "", ALL),
            get("/kommunen/{slug}/karte.csv", ALL, "MA", "", ALL),
            open("GET", "/hilfe", ALL),
            open("GET", "/impressum", ALL),
            open("GET", "/datenschutz", ALL),
            open("GET", "/barrierefreiheit", ALL),
            open("GET", "/uebersicht.csv", ALL),
            open("GET", "/verlauf", ALL),
            open("GET", "/verlauf.ndjson", ALL),
            open("GET", "/verlauf.csv", ALL),
            open("GET", "/konto", LOGGED_IN),
            open("POST", "/konto/passwort", LOGGED_IN),
            open("POST", "/konto/sitzungen/{session}", LOGGED_IN),
            open("GET", "/betrieb", "D"),
            open("POST", "/betrieb/neuaufbau", "D"),
            open("POST", "/betrieb/nachschlagen", "D"),
            open("POST", "/betrieb/schluessel", "D"),
            open("GET", "/betrieb/konten", "D"),
            open("GET", "/betrieb/einladung", "D"),
            open("POST", "/betrieb/einladung", "D"),
            open("GET", "/betrieb/konten/{name}", "D"),
            open("POST", "/betrieb/konten/{name}", "D"),
            open("POST", "/betrieb/konten/{name}/sperre", "D"),
            open("POST", "/betrieb/konten/{name}/link", "D"),
            open("POST", "/betrieb/konten/{name}/sitzungen", "D"),
            open("GET", "/betrieb/personen", "D"),
            open("GET", "/betrieb/personen/{person}", "D"),
            open("GET", "/betrieb/personen/{person}/loeschung", "D"),
            open("POST", "/betrieb/personen/{person}/loeschung", "D"),
            open("GET", PAGE_OF_TEXTS, "D"),
            open("GET", PAGE_OF_TEXTS + "/loeschung", "D"),
            open("POST", PAGE_OF_TEXTS + "/loeschung", "D"),
            open("GET", "/betrieb/kontenprotokoll", "D"),
            open("GET", "/betrieb/importe", "I"),
            open("POST", "/betrieb/importe", "I"),
            open("POST", "/betrieb/importe/datei", "I"),
            open("GET", "/betrieb/importe/{run}", "I"),
            open("POST", "/betrieb/importe/{run}", "I"),
            get("/kooperationen/{slug}", ALL, "MA", "", ALL),
            get("/kooperationen/{slug}/zeitstrahl.csv", ALL, "MA", "", ALL),
            get("/kooperationen/{slug}/platzierung", ALL, "MA", "", ALL),
            get("/{subjects:kooperationen|organisationen|kommunen}/{slug}/schritte/{stepId}", ALL, "MA", "", ALL),
            // last, for it ends the session by which it is asked
            open("DELETE", "/api/session", ALL),
            open("POST", "/abmelden", ALL));

    @TempDir
    static Path data;

    static RunningBook book;

    @BeforeAll
    static void open() throws Exception {
        book = RunningBook.on(data, "--demo");
        book.desk().employ("rechnungshof", null, "AUDITOR", "musterstadt");
        book.desk().employ("hochschule", "hochschule", "OBSERVER", null);
        book.desk().employ("betreiber", "betreiber", "REGISTRAR", null);
        book.desk().employ("vielfalt-musterstadt", "vielfalt-musterstadt", "MEMBER", null);
        HttpResponse<String> imported =
                book.imported("/api/imports", city("musterstadt", "vielfalt") + city("beispielburg", "bunt"));
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
        book.seen(imported);
    }

    private static String city(String kommune, String verbund) {
        return """
                {"step":"OrganisationRegistered","stepId":"r-1","organisation":"KOMMUNE","by":"KOMMUNE","data":{"kind":"KOMMUNE","name":"K","land":"DE-SN"}}
                {"step":"OrganisationRegistered","stepId":"r-1","organisation":"VERBUND-KOMMUNE","by":"VERBUND-KOMMUNE","data":{"kind":"VERBUND","name":"V"}}
                {"step":"CooperationOpened","stepId":"s-1","cooperation":"KOMMUNE-VERBUND","by":"KOMMUNE","data":{"kommune":"KOMMUNE","verbund":"VERBUND-KOMMUNE"}}
                {"step":"CycleOpened","cooperation":"KOMMUNE-VERBUND","by":"KOMMUNE","data":{"cycle":"jahr","from":"2026-01-01","until":"2026-12-31"}}
                {"step":"AgreementNegotiated","cooperation":"KOMMUNE-VERBUND","by":"KOMMUNE","data":{"agreement":"rahmen","title":"T","parties":["KOMMUNE","VERBUND-KOMMUNE"],"terms":{"fieldsOfAction":[],"tasks":[],"mandate":[]},"effectiveFrom":"2020"}}
                {"step":"ActorPlaced","stepId":"s-1","kommune":"KOMMUNE","by":"KOMMUNE","data":{"actor":"KOMMUNE","level":"STRATEGIC"}}
                """.replace("KOMMUNE-VERBUND", kommune + "-" + verbund)
                .replace("VERBUND-KOMMUNE", verbund + "-" + kommune)
                .replace("\"kind\":\"KOMMUNE\"", "\"kind\":\"K\"")
                .replace("KOMMUNE", kommune)
                .replace("\"kind\":\"K\"", "\"kind\":\"KOMMUNE\"");
    }

    @AfterAll
    static void close() {
        book.close();
    }

    @Test
    void every_address_that_is_answered_stands_in_the_table_and_in_this_test() {
        Set<String> answered = book
                .part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .flatMap(pattern ->
                                mapping.getMethodsCondition().getMethods().isEmpty()
                                        ? Stream.of("* " + pattern)
                                        : mapping.getMethodsCondition().getMethods().stream()
                                                .map(method -> method + " " + pattern)))
                .collect(toCollection(TreeSet::new));
        assertThat(Endpoints.all().stream().map(Endpoint::toString)).containsExactlyInAnyOrderElementsOf(answered);
        assertThat(EXPECTED.stream().map(Row::address)).containsExactlyInAnyOrderElementsOf(answered);
    }

    static List<Row> everyRow() {
        return EXPECTED.stream()
                .filter(row -> !row.method().equals("*"))
                // takes no post but that of its own form: see DoorTest
                .filter(row -> !row.address().equals("POST /anmelden"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyRow")
    void nobody_gets_further_than_the_table_says(Row row) throws Exception {
        for (char caller : ALL.toCharArray()) {
            if (row.isAboutSubjects()) askAboutSubjects(row, caller);
            else {
                int status = ask(row, caller, filled(row.path(), "musterstadt-vielfalt", "musterstadt", "s-1"));
                if (isIn(row.door(), caller))
                    assertThat(status).as("%s by %s", row.address(), caller).isNotIn(403, 500);
                else assertThat(status).as("%s by %s", row.address(), caller).isEqualTo(caller == 'P' ? 401 : 403);
            }
        }
    }

    private static void askAboutSubjects(Row row, char caller) throws Exception {
        expect(row, caller, row.own(), path(row, "musterstadt-vielfalt", "musterstadt", "vielfalt-musterstadt", "s-1"));
        expect(row, caller, row.foreign(), path(row, "beispielburg-bunt", "beispielburg", "bunt-beispielburg", "s-1"));
        expect(row, caller, row.published(), path(row, "dresden-afropa", "dresden", "afropa", "dresden-afropa-opened"));
        expect(row, caller, "", path(row, "gibt-es-nicht", "gibt-es-nicht", "gibt-es-nicht", "s-1"));
    }

    private static String path(Row row, String cooperation, String kommune, String verbund, String stepId) {
        if (row.path().equals("/api/todo") || row.path().equals("/aufgaben"))
            return row.path() + "?organisation=" + verbund;
        if (row.path().equals("/api/log/bundle")) return row.path() + "?cooperation=" + cooperation;
        String subject = row.path().matches("(/api/organisations|/organisationen).*") ? verbund : cooperation;
        return filled(row.path(), subject, kommune, stepId);
    }

    private static String filled(String path, String subject, String kommune, String stepId) {
        String filled = path.replace("{subjects:cooperations|organisations|kommunen}", "cooperations")
                .replace("{subjects:kooperationen|organisationen|kommunen}", "kooperationen")
                .replace("kommunen/{slug}", "kommunen/" + kommune)
                .replace("{slug}", subject)
                .replace("{level}", "0")
                .replace("{*tile}", "000.p/1")
                .replace("{cycle}", "jahr")
                .replace("{agreement}", "rahmen")
                .replace("{stepId}", stepId)
                .replace("projections/{name}", "projections/steps")
                .replace("{name}", "gibt-es-nicht")
                .replace("{person}", "00000000-0000-0000-0000-000000000000")
                .replace("{language:de|en}", "de")
                .replace("erfassen/{step}", "erfassen/DialogConferenceHeld?stepId=form-1")
                .replace("{session}", "00000000-0000-0000-0000-000000000000")
                .replace("{id}", "00000000-0000-0000-0000-000000000000")
                .replace("{run}", "00000000-0000-0000-0000-000000000000");
        if (filled.endsWith("/diff"))
            return filled + (filled.contains("network") ? "?from=2020-01-01" : "?from=1&to=1");
        return filled;
    }

    private static void expect(Row row, char caller, String seeing, String path) throws Exception {
        int closed = caller == 'P' ? 401 : 403;
        int expected = !isIn(row.door(), caller) ? closed : isIn(seeing, caller) ? 200 : 404;
        assertThat(ask(row, caller, path)).as("%s by %s", path, caller).isEqualTo(expected);
    }

    private static int ask(Row row, char caller, String path) throws Exception {
        String body = row.method().equals("POST") || row.method().equals("PUT") ? "{}" : null;
        String type = path.startsWith("/api/imports")
                ? "application/x-ndjson"
                : path.equals("/password") ? "application/x-www-form-urlencoded" : "application/json";
        return book.request(CALLERS.get(caller), row.method(), path, type, body).statusCode();
    }

    private static boolean isIn(String callers, char caller) {
        return callers.indexOf(caller) >= 0;
    }
}
