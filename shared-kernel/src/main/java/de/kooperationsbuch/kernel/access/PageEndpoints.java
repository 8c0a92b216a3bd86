package de.kooperationsbuch.kernel.access;

import java.util.List;

/** The addresses of the pages that people look at. */
final class PageEndpoints {
    static final List<Endpoint> ALL = List.of(
            new Endpoint("GET", "/", Act.SEE_COOPERATION),
            new Endpoint("GET", "/anmelden", Act.LOG_IN),
            new Endpoint("POST", "/anmelden", Act.LOG_IN),
            new Endpoint("POST", "/abmelden", Act.LOG_IN),
            new Endpoint("*", "/abgewiesen", Act.LOG_IN),
            new Endpoint("GET", "/start", Act.KEEP_OWN_ACCOUNT),
            new Endpoint("GET", "/sprache/{language:de|en}", Act.READ_THE_MANUAL),
            new Endpoint("GET", "/kooperationen/{slug}", Act.SEE_COOPERATION),
            new Endpoint("GET", "/kooperationen/{slug}/zeitstrahl.csv", Act.SEE_COOPERATION),
            new Endpoint("GET", "/kooperationen/{slug}/platzierung", Act.SEE_PLACEMENT),
            new Endpoint(
                    "GET",
                    "/{subjects:kooperationen|organisationen|kommunen}/{slug}/schritte/{stepId}",
                    Act.SEE_COOPERATION,
                    Act.SEE_MAP,
                    Act.SEE_ORGANISATION));

    private PageEndpoints() {}
}
