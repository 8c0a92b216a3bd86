package de.kooperationsbuch.app.browser;

/** Made-up places for stories in which something is recorded, each with a cooperation of its own. */
final class Quellstadt {
    private Quellstadt() {}

    /**
     * A Kommune and a Verbund with an account each, a handshake in 2019, and two steps of the Kommune that nobody confirmed yet: a meeting and a report, both of 2024.
     *
     * @param kommune its account; the cooperation is called {@code <kommune>-<verbund>}
     */
    static void tell(OpenBook book, String kommune, String verbund) {
        book.tell(
                """
                {'step':'OrganisationRegistered','organisation':'KOMMUNE','by':'KOMMUNE','effectiveOn':'2015','data':{'kind':'KOMMUNE','name':'Stadt KOMMUNE','land':'DE-SN'}}
                {'step':'OrganisationRegistered','organisation':'VERBUND','by':'VERBUND','effectiveOn':'2015','data':{'kind':'VERBUND','name':'Verbund VERBUND'}}
                {'step':'CooperationOpened','cooperation':'KOMMUNE-VERBUND','by':'KOMMUNE','effectiveOn':'2019-03-01','stepId':'KOMMUNE-handschlag','data':{'kommune':'KOMMUNE','verbund':'VERBUND'}}
                {'step':'NetworkMeetingHeld','cooperation':'KOMMUNE-VERBUND','by':'KOMMUNE','effectiveOn':'2024-03-14','stepId':'KOMMUNE-sitzung','data':{'participants':['KOMMUNE','VERBUND']}}
                {'step':'StadtratReportFiled','cooperation':'KOMMUNE-VERBUND','by':'KOMMUNE','effectiveOn':'2024-11-20','stepId':'KOMMUNE-bericht','data':{'title':'Bericht 2024'}}
                """.replace("KOMMUNE'", kommune + "'")
                        .replace("'kind':'" + kommune + "'", "'kind':'KOMMUNE'")
                        .replace("KOMMUNE-", kommune + "-")
                        .replace("VERBUND'", verbund + "'")
                        .replace("'kind':'" + verbund + "'", "'kind':'VERBUND'"),
                kommune,
                verbund);
    }
}
