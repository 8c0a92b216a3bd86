package de.kooperationsbuch.kernel.access;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every address that a controller answers. One that is missing here is closed to all. Only the health of the application, {@code /actuator/health} and what
 * is below it, is answered beside this table: by the actuator, to everybody, and without a word about what is in the book.
 */
public final class Endpoints {
    private static final String OF_SUBJECT = "/api/{subjects:cooperations|organisations|kommunen}/{slug}";

    private static final List<Endpoint> PROGRAMS = List.of(
            new Endpoint("GET", "/api/schema/step.json", Act.READ_THE_MANUAL),
            new Endpoint("GET", "/v3/api-docs", Act.READ_THE_MANUAL),
            new Endpoint("GET", "/v3/api-docs.yaml", Act.READ_THE_MANUAL),
            new Endpoint("GET", "/.well-known/jwks.json", Act.READ_THE_MANUAL),
            new Endpoint("POST", "/api/session", Act.LOG_IN),
            new Endpoint("POST", "/api/session/refresh", Act.LOG_IN),
            new Endpoint("GET", "/api/session/renewal", Act.LOG_IN),
            new Endpoint("POST", "/api/session/renewal", Act.LOG_IN),
            new Endpoint("DELETE", "/api/session", Act.LOG_IN),
            new Endpoint("POST", "/api/password", Act.LOG_IN),
            new Endpoint("GET", "/api/cooperations", Act.SEE_COOPERATION),
            new Endpoint("GET", "/api/cooperations/{slug}", Act.SEE_COOPERATION),
            new Endpoint("GET", "/api/cooperations/{slug}/placement", Act.SEE_PLACEMENT),
            new Endpoint("GET", "/api/cooperations/{slug}/placement/history", Act.SEE_PLACEMENT),
            new Endpoint("GET", "/api/cooperations/{slug}/cycles", Act.SEE_CYCLE),
            new Endpoint("GET", "/api/cooperations/{slug}/cycles/{cycle}", Act.SEE_CYCLE),
            new Endpoint("GET", "/api/cooperations/{slug}/funding", Act.SEE_FUNDING),
            new Endpoint("GET", "/api/cooperations/{slug}/agreements", Act.SEE_AGREEMENTS),
            new Endpoint("GET", "/api/cooperations/{slug}/agreements/{agreement}", Act.SEE_AGREEMENTS),
            new Endpoint("GET", "/api/cooperations/{slug}/agreements/{agreement}/diff", Act.SEE_AGREEMENTS),
            new Endpoint("GET", "/api/cooperations/{slug}/balance", Act.SEE_EVERYTHING_OF_A_COOPERATION),
            new Endpoint("GET", "/api/cooperations/{slug}/handover", Act.SEE_EVERYTHING_OF_A_COOPERATION),
            new Endpoint("GET", "/api/kommunen/{slug}/network", Act.SEE_MAP),
            new Endpoint("GET", "/api/kommunen/{slug}/network/diff", Act.SEE_MAP),
            new Endpoint("GET", "/api/organisations/{slug}", Act.SEE_ORGANISATION),
            new Endpoint("GET", OF_SUBJECT + "/timeline", Act.SEE_COOPERATION, Act.SEE_MAP, Act.SEE_ORGANISATION),
            new Endpoint("GET", OF_SUBJECT + "/steps/{stepId}", Act.SEE_COOPERATION, Act.SEE_MAP, Act.SEE_ORGANISATION),
            new Endpoint("GET", "/api/transitions", Act.SEE_PLACEMENT),
            new Endpoint("GET", "/api/todo", Act.SEE_TODO),
            new Endpoint("GET", "/api/export", Act.EXPORT_WHAT_IS_SEEN),
            new Endpoint(
                    "POST",
                    "/api/steps",
                    Act.RECORD_STEP,
                    Act.RECORD_ASSESSMENT,
                    Act.CHANGE_RECORD,
                    Act.CHANGE_ASSESSMENT,
                    Act.CHANGE_OPENING,
                    Act.REGISTER_ORGANISATION,
                    Act.OPEN_COOPERATION),
            new Endpoint("POST", "/api/imports", Act.IMPORT_STEPS),
            new Endpoint("GET", "/api/session", Act.KEEP_OWN_ACCOUNT),
            new Endpoint("GET", "/api/sessions", Act.KEEP_OWN_ACCOUNT),
            new Endpoint("DELETE", "/api/sessions/{session}", Act.KEEP_OWN_ACCOUNT),
            new Endpoint("PUT", "/api/password", Act.KEEP_OWN_ACCOUNT),
            new Endpoint("GET", "/api/accounts", Act.KEEP_ACCOUNTS),
            new Endpoint("POST", "/api/accounts", Act.KEEP_ACCOUNTS),
            new Endpoint("GET", "/api/accounts/{name}", Act.KEEP_ACCOUNTS),
            new Endpoint("PUT", "/api/accounts/{name}", Act.KEEP_ACCOUNTS),
            new Endpoint("POST", "/api/accounts/{name}/reset", Act.KEEP_ACCOUNTS),
            new Endpoint("DELETE", "/api/accounts/{name}/sessions", Act.KEEP_ACCOUNTS),
            new Endpoint("GET", "/api/account-log", Act.KEEP_ACCOUNTS),
            new Endpoint("POST", "/api/operations/keys/rotate", Act.OPERATE),
            new Endpoint("GET", "/api/operations/log", Act.OPERATE),
            new Endpoint("POST", "/api/operations/log/verify", Act.OPERATE),
            new Endpoint("POST", "/api/operations/log-keys/rotate", Act.OPERATE),
            new Endpoint("GET", "/api/operations/projections/{name}", Act.OPERATE),
            new Endpoint("POST", "/api/operations/projections/{name}/rebuild", Act.OPERATE),
            new Endpoint("POST", "/api/operations/lookups/organisations/rebuild", Act.OPERATE),
            new Endpoint("*", "/error", Act.READ_THE_MANUAL));

    private static final List<Endpoint> ALL =
            Stream.concat(PROGRAMS.stream(), PageEndpoints.ALL.stream()).toList();

    private static final Map<String, Endpoint> BY_ADDRESS =
            ALL.stream().collect(toUnmodifiableMap(Endpoint::toString, identity()));

    private Endpoints() {}

    public static List<Endpoint> all() {
        return ALL;
    }

    /** @param pattern of the address, as the controller that answers there declares it */
    public static Optional<Endpoint> find(String method, String pattern) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return Optional.ofNullable(BY_ADDRESS.get(asked + " " + pattern))
                .or(() -> Optional.ofNullable(BY_ADDRESS.get("* " + pattern)));
    }
}
