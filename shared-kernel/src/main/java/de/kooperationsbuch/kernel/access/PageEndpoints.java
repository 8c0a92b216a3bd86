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
            new Endpoint("POST", "/sprache/{language:de|en}", Act.READ_THE_MANUAL),
            new Endpoint("GET", "/password", Act.LOG_IN),
            new Endpoint("POST", "/password", Act.LOG_IN),
            new Endpoint("GET", "/erfassen", Act.RECORD_STEP, Act.RECORD_ASSESSMENT, Act.REGISTER_ORGANISATION),
            new Endpoint("GET", "/erfassen/{step}", Act.RECORD_STEP, Act.RECORD_ASSESSMENT, Act.REGISTER_ORGANISATION),
            new Endpoint(
                    "POST", "/erfassen/{step}", Act.RECORD_STEP, Act.RECORD_ASSESSMENT, Act.REGISTER_ORGANISATION),
            new Endpoint("GET", "/kooperationen/{slug}/zyklen", Act.SEE_CYCLE),
            new Endpoint("GET", "/kooperationen/{slug}/zyklen.csv", Act.SEE_CYCLE),
            new Endpoint("GET", "/kooperationen/{slug}/zyklen/{cycle}", Act.SEE_CYCLE),
            new Endpoint("GET", "/kooperationen/{slug}/zyklen/{cycle}.csv", Act.SEE_CYCLE),
            new Endpoint("GET", "/kooperationen/{slug}/vereinbarungen", Act.SEE_AGREEMENTS),
            new Endpoint("GET", "/kooperationen/{slug}/vereinbarungen/{agreement}", Act.SEE_AGREEMENTS),
            new Endpoint("GET", "/aufgaben", Act.SEE_TODO),
            new Endpoint("GET", "/kommunen/{slug}/karte", Act.SEE_MAP),
            new Endpoint("GET", "/kommunen/{slug}/karte.csv", Act.SEE_MAP),
            new Endpoint("GET", "/hilfe", Act.READ_THE_MANUAL),
            new Endpoint("GET", "/impressum", Act.READ_THE_MANUAL),
            new Endpoint("GET", "/datenschutz", Act.READ_THE_MANUAL),
            new Endpoint("GET", "/barrierefreiheit", Act.READ_THE_MANUAL),
            new Endpoint("GET", "/uebersicht.csv", Act.SEE_COOPERATION),
            new Endpoint("GET", "/verlauf", Act.EXPORT_WHAT_IS_SEEN),
            new Endpoint("GET", "/verlauf.ndjson", Act.EXPORT_WHAT_IS_SEEN),
            new Endpoint("GET", "/verlauf.csv", Act.EXPORT_WHAT_IS_SEEN),
            new Endpoint("GET", "/konto", Act.KEEP_OWN_ACCOUNT),
            new Endpoint("POST", "/konto/passwort", Act.KEEP_OWN_ACCOUNT),
            new Endpoint("POST", "/konto/sitzungen/{session}", Act.KEEP_OWN_ACCOUNT),
            new Endpoint("GET", "/betrieb", Act.OPERATE),
            new Endpoint("POST", "/betrieb/neuaufbau", Act.OPERATE),
            new Endpoint("POST", "/betrieb/nachschlagen", Act.OPERATE),
            new Endpoint("POST", "/betrieb/schluessel", Act.OPERATE),
            new Endpoint("GET", "/betrieb/konten", Act.KEEP_ACCOUNTS),
            new Endpoint("GET", "/betrieb/einladung", Act.KEEP_ACCOUNTS),
            new Endpoint("POST", "/betrieb/einladung", Act.KEEP_ACCOUNTS),
            new Endpoint("GET", "/betrieb/konten/{name}", Act.KEEP_ACCOUNTS),
            new Endpoint("POST", "/betrieb/konten/{name}", Act.KEEP_ACCOUNTS),
            new Endpoint("POST", "/betrieb/konten/{name}/sperre", Act.KEEP_ACCOUNTS),
            new Endpoint("POST", "/betrieb/konten/{name}/link", Act.KEEP_ACCOUNTS),
            new Endpoint("POST", "/betrieb/konten/{name}/sitzungen", Act.KEEP_ACCOUNTS),
            new Endpoint("GET", "/betrieb/kontenprotokoll", Act.KEEP_ACCOUNTS),
            new Endpoint("GET", "/betrieb/importe", Act.IMPORT_STEPS),
            new Endpoint("POST", "/betrieb/importe", Act.IMPORT_STEPS),
            new Endpoint("POST", "/betrieb/importe/datei", Act.IMPORT_STEPS),
            new Endpoint("GET", "/betrieb/importe/{run}", Act.IMPORT_STEPS),
            new Endpoint("POST", "/betrieb/importe/{run}", Act.IMPORT_STEPS));

    private PageEndpoints() {}
}
