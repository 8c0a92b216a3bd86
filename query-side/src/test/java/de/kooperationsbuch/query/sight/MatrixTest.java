package de.kooperationsbuch.query.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Endpoint;
import de.kooperationsbuch.kernel.access.Endpoints;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.RunningBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every address of this side, asked by everybody about subjects that are their own, public, or neither. The expectations stand here in words, beside the table in
 * the code and independent of it: a row names an
 * address and those who get an answer.
 */
class MatrixTest {
    private static final String EVERYBODY =
            "public lindenau lindenau-amt bunt club stumm jobcenter awo fern fernclub audits-lindenau audits-gohlis audits-all observer importer registrar admin";
    private static final String BUNT_SIDES = "lindenau lindenau-amt bunt club audits-lindenau audits-all";
    private static final String STUMM_SIDES = "lindenau lindenau-amt stumm audits-lindenau audits-all";
    private static final String FERN_SIDES = "fern fernclub audits-gohlis audits-all";

    /** Only the placement of lindenau-bunt is public. */
    private static final String TABLE = """
            /api/cooperations                                              | %1$s
            /api/transitions                                               | %1$s
            /api/export                                                    | %1$s
            /api/cooperations/lindenau-bunt                                | %1$s
            /api/cooperations/lindenau-bunt/timeline                       | %1$s
            /api/cooperations/lindenau-bunt/steps/opened                   | %1$s
            /api/cooperations/lindenau-bunt/steps/mark-placement-format    | %1$s
            /api/cooperations/lindenau-bunt/steps/mark-placement-format/proof      | %1$s
            /api/cooperations/lindenau-bunt/steps/mark-placement-format/tlog-proof | %1$s
            /api/cooperations/lindenau-bunt/steps/mark-cycle-no/proof      | %2$s
            /api/cooperations/lindenau-bunt/steps/mark-cycle-no/tlog-proof | %2$s
            /api/cooperations/lindenau-bunt/placement                      | %1$s
            /api/cooperations/lindenau-bunt/placement/history              | %1$s
            /api/cooperations/lindenau-bunt/cycles                         | %2$s
            /api/cooperations/lindenau-bunt/cycles/jahr-25                 | %2$s
            /api/cooperations/lindenau-bunt/funding                        | %2$s
            /api/cooperations/lindenau-bunt/balance                        | %2$s
            /api/cooperations/lindenau-bunt/handover                       | %2$s
            /api/cooperations/lindenau-bunt/agreements                     | %2$s jobcenter
            /api/cooperations/lindenau-bunt/agreements/haus                | %2$s jobcenter
            /api/cooperations/lindenau-bunt/agreements/geheim              | %2$s
            /api/cooperations/lindenau-bunt/agreements/pakt/diff?from=1&to=2 |
            /api/cooperations/lindenau-bunt/steps/mark-agreements-haus     | %2$s jobcenter
            /api/cooperations/lindenau-bunt/steps/mark-agreements-yes      | %2$s jobcenter
            /api/cooperations/lindenau-bunt/steps/mark-agreements-geheim   | %2$s
            /api/cooperations/lindenau-bunt/steps/mark-cycle-no            | %2$s
            /api/cooperations/lindenau-bunt/steps/mark-rating              | %2$s
            /api/cooperations/lindenau-stumm                               | %3$s awo
            /api/cooperations/lindenau-stumm/timeline                      | %3$s awo
            /api/cooperations/lindenau-stumm/steps/opened                  | %3$s awo
            /api/cooperations/lindenau-stumm/placement                     | %3$s
            /api/cooperations/lindenau-stumm/placement/history             | %3$s
            /api/cooperations/lindenau-stumm/cycles/jahr-25                | %3$s
            /api/cooperations/lindenau-stumm/funding                       | %3$s
            /api/cooperations/lindenau-stumm/agreements/haus               | %3$s awo
            /api/cooperations/lindenau-stumm/balance                       | %3$s
            /api/cooperations/lindenau-stumm/handover                      | %3$s
            /api/cooperations/gohlis-fern                                  | %4$s awo
            /api/cooperations/gohlis-fern/placement                        | %4$s
            /api/cooperations/nobody                                       |
            /api/cooperations/nobody/placement                             |
            /api/kommunen/lindenau/network                                 | %2$s stumm awo
            /api/kommunen/lindenau/network/diff?from=2020-01-01            | %2$s stumm awo
            /api/kommunen/lindenau/timeline                                | %2$s stumm awo
            /api/kommunen/lindenau/steps/mark-network-place-bunt           | %2$s
            /api/kommunen/lindenau/steps/mark-other-place-stumm            | lindenau lindenau-amt stumm audits-lindenau audits-all
            /api/kommunen/lindenau/steps/mark-actor-place-awo              | %2$s stumm awo
            /api/kommunen/gohlis/network                                   | %4$s
            /api/kommunen/nobody/network                                   |
            /api/organisations/lindenau                                    | %1$s
            /api/organisations/lindenau/steps/mark-organisation-lindenau   | %2$s stumm
            /api/organisations/bunt                                        | %1$s
            /api/organisations/bunt/timeline                               | %1$s
            /api/organisations/bunt/steps/org-bunt                         | %1$s
            /api/organisations/bunt/steps/mark-organisation-bunt           | %2$s
            /api/organisations/stumm                                       | %3$s registrar
            /api/organisations/stumm/steps/mark-organisation-stumm         | %3$s
            /api/organisations/lindenau-amt                                | lindenau lindenau-amt audits-lindenau audits-all registrar
            /api/organisations/awo                                         | awo audits-lindenau audits-gohlis audits-all registrar
            /api/organisations/nobody                                      |
            /api/log/keys                                                  | %1$s
            /api/log/checkpoints?size=1                                    | %1$s
            /api/log/consistency?from=1                                    | %1$s
            /api/log/bundle?cooperation=lindenau-bunt                      | %2$s
            /api/log/bundle?cooperation=nobody                             |
            """.formatted(EVERYBODY, BUNT_SIDES, STUMM_SIDES, FERN_SIDES);

    private static final String NOT_OF_THIS_SIDE =
            "/api/(schema|session|sessions|accounts|account-log|password|operations|people).*|/v3/.*|/[.]well-known.*|/password|/error|/(?!api/).*";

    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = Town.running();
        Town.publish(book, "PLACEMENT");
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @TestFactory
    Stream<DynamicTest> everybody_is_answered_what_they_may_see_and_nothing_else() {
        return TABLE.lines()
                .map(row -> row.split("[|]", -1))
                .flatMap(row -> callers().entrySet().stream()
                        .map(caller -> dynamicTest(caller.getKey() + " asks " + row[0].strip(), () -> {
                            boolean seen = Set.of(row[1].strip().split(" ")).contains(caller.getKey());
                            assertThat(book.get(caller.getValue(), row[0].strip())
                                            .status())
                                    .as(caller.getKey() + " asks " + row[0].strip())
                                    .isEqualTo(seen ? 200 : refused(caller.getValue(), row[0]));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> what_waits_is_told_to_those_whose_it_is() {
        return Map.of(
                        "bunt", "bunt club audits-lindenau audits-all",
                        "stumm", "stumm audits-lindenau audits-all",
                        "lindenau", "lindenau lindenau-amt audits-lindenau audits-all",
                        "awo", "awo audits-lindenau audits-gohlis audits-all",
                        "nobody", "")
                .entrySet()
                .stream()
                .flatMap(row -> callers().entrySet().stream()
                        .map(caller -> dynamicTest(caller.getKey() + " asks what waits for " + row.getKey(), () -> {
                            boolean seen = Set.of(row.getValue().split(" ")).contains(caller.getKey());
                            assertThat(book.get(caller.getValue(), "/api/todo?organisation=" + row.getKey())
                                            .status())
                                    .isEqualTo(seen ? 200 : refused(caller.getValue()));
                        })));
    }

    /** Where nothing is ever public, whoever may never come in is told so at the door. */
    private static int refused(Caller caller, String address) {
        return Stream.of("/balance", "/handover", "/bundle").anyMatch(address::contains) ? refused(caller) : 404;
    }

    private static int refused(Caller caller) {
        if (caller.isPublic()) return 401;
        return caller.has(Role.MEMBER) || caller.has(Role.AUDITOR) ? 404 : 403;
    }

    @Test
    void what_waits_for_others_is_refused_as_if_they_were_unknown() {
        String unknown =
                book.get(Asking.member("fern"), "/api/todo?organisation=nobody").text();
        for (String other : List.of("bunt", "lindenau", "jobcenter"))
            assertThat(book.get(Asking.member("fern"), "/api/todo?organisation=" + other)
                            .text()
                            .replace(other, "nobody"))
                    .isEqualTo(unknown);
    }

    @Test
    void without_an_organisation_named_it_is_the_askers_own() {
        assertThat(book.get(Asking.member("bunt"), "/api/todo").text()).startsWith("{\"organisation\":\"bunt\"");
        assertThat(book.get(Asking.auditor("lindenau"), "/api/todo").status()).isEqualTo(400);
    }

    @Test
    void an_auditor_is_told_what_waits_in_the_kommunen_assigned_and_nowhere_else() {
        String awo = "/api/todo?organisation=awo";
        assertThat(book.get(Asking.OVERSEER, awo).text()).contains("gohlis-fern", "lindenau-stumm");
        assertThat(book.get(Asking.member("awo"), awo).text()).contains("gohlis-fern", "lindenau-stumm");
        assertThat(book.get(Asking.auditor("gohlis"), awo).text())
                .contains("gohlis-fern")
                .doesNotContain("lindenau");
    }

    @Test
    void every_address_of_this_side_stands_in_the_table() {
        Set<String> asked = new TreeSet<>();
        TABLE.lines().map(row -> row.split("[|]")[0].strip()).forEach(address -> asked.add(pattern(address)));
        asked.add("/api/todo");
        assertThat(Endpoints.all().stream()
                        .filter(endpoint -> endpoint.method().equals("GET"))
                        .map(Endpoint::pattern)
                        .filter(pattern -> !pattern.matches(NOT_OF_THIS_SIDE)))
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    private static String pattern(String address) {
        return address.replaceFirst("[?].*", "")
                .replaceFirst(
                        "^/api/[a-z]+/[a-z-]+/timeline$",
                        "/api/{subjects:cooperations|organisations|kommunen}/{slug}/timeline")
                .replaceFirst(
                        "^/api/[a-z]+/[a-z-]+/steps/[a-z-]+",
                        "/api/{subjects:cooperations|organisations|kommunen}/{slug}/steps/{stepId}")
                .replaceFirst("^/api/(cooperations|kommunen|organisations)/[a-z-]+", "/api/$1/{slug}")
                .replaceFirst("/cycles/[a-z0-9-]+", "/cycles/{cycle}")
                .replaceFirst("/agreements/[a-z]+", "/agreements/{agreement}");
    }

    private static Map<String, Caller> callers() {
        Map<String, Caller> callers = new LinkedHashMap<>();
        callers.put("public", Caller.PUBLIC);
        for (String organisation :
                List.of("lindenau", "lindenau-amt", "bunt", "club", "stumm", "jobcenter", "awo", "fern", "fernclub"))
            callers.put(organisation, Asking.member(organisation));
        callers.put("audits-lindenau", Asking.auditor("lindenau"));
        callers.put("audits-gohlis", Asking.auditor("gohlis"));
        callers.put("audits-all", Asking.auditor("*"));
        for (Role role : List.of(Role.OBSERVER, Role.IMPORTER, Role.REGISTRAR, Role.ADMIN))
            callers.put(role.name().toLowerCase(Locale.ROOT), Asking.role(role));
        return callers;
    }
}
