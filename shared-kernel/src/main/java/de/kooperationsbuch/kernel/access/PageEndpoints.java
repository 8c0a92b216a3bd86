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
            new Endpoint("GET", "/erfassen", Act.RECORD_STEP, Act.RECORD_ASSESSMENT, Act.REGISTER_ORGANISATION),
            new Endpoint("GET", "/erfassen/{step}", Act.RECORD_STEP, Act.RECORD_ASSESSMENT, Act.REGISTER_ORGANISATION),
            new Endpoint(
                    "POST", "/erfassen/{step}", Act.RECORD_STEP, Act.RECORD_ASSESSMENT, Act.REGISTER_ORGANISATION));

    private PageEndpoints() {}
}
