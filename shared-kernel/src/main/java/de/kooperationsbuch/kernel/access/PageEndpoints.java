package de.kooperationsbuch.kernel.access;

import java.util.List;

/** The addresses of the pages that people look at. */
final class PageEndpoints {
    static final List<Endpoint> ALL = List.of(
            new Endpoint("GET", "/", Act.SEE_COOPERATION),
            new Endpoint("GET", "/anmelden", Act.LOG_IN),
            new Endpoint("POST", "/anmelden", Act.LOG_IN),
            new Endpoint("POST", "/abmelden", Act.LOG_IN),
            new Endpoint("GET", "/start", Act.KEEP_OWN_ACCOUNT),
            new Endpoint("GET", "/sprache/{language:de|en}", Act.READ_THE_MANUAL),
            new Endpoint("GET", "/verlauf", Act.EXPORT_WHAT_IS_SEEN),
            new Endpoint("GET", "/verlauf.ndjson", Act.EXPORT_WHAT_IS_SEEN),
            new Endpoint("GET", "/verlauf.csv", Act.EXPORT_WHAT_IS_SEEN));

    private PageEndpoints() {}
}
