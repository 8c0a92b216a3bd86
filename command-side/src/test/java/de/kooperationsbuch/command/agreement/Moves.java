package de.kooperationsbuch.command.agreement;

import de.kooperationsbuch.command.Draft;

/** The moves of the negotiations that the tests tell of, in their short form. */
public final class Moves {
    public static final String KOMMUNE = "musterstadt";
    public static final String VERBUND = "vielfalt-musterstadt";
    public static final String JOBCENTER = "musterstadt-jobcenter";
    public static final String STRANGER = "musterland-stiftung";

    private Moves() {}

    public static Draft opened(String agreement, String... parties) {
        return Draft.of("NegotiationOpened", """
                {'agreement':'%s','title':'Rahmenvereinbarung','parties':['%s'],'subject':'Zusammenarbeit'}""".formatted(agreement, String.join("','", parties)));
    }

    public static Draft tabled(String agreement, String subject) {
        return tabled(agreement, subject, "'effectiveFrom':'2025'");
    }

    public static Draft tabled(String agreement, String subject, String dates) {
        return Draft.of("ProposalTabled", """
                {'agreement':'%s','terms':%s,%s}""".formatted(agreement, terms(subject, VERBUND), dates));
    }

    public static Draft accepted(String agreement, int version) {
        return Draft.of("ProposalAccepted", "{'agreement':'" + agreement + "','version':" + version + "}");
    }

    public static Draft rejected(String agreement, int version) {
        return Draft.of(
                "ProposalRejected",
                "{'agreement':'" + agreement + "','version':" + version + ",'reason':'zu wenig Räume'}");
    }

    public static Draft brokenOff(String agreement) {
        return Draft.of("NegotiationBrokenOff", "{'agreement':'" + agreement + "','reason':'keine Einigung'}");
    }

    /** An agreement as it is recorded directly, from before the book. */
    public static Draft negotiated(String agreement, String... parties) {
        return agreed("AgreementNegotiated", agreement, parties);
    }

    static Draft agreed(String step, String agreement, String... parties) {
        return Draft.of(step, """
                {'agreement':'%s','title':'Rahmenvereinbarung','parties':['%s'],'terms':%s,'effectiveFrom':'2024'}""".formatted(agreement, String.join("','", parties), terms("wie es war", VERBUND)));
    }

    public static Draft notice(String agreement) {
        return Draft.of(
                "NoticeGiven", "{'agreement':'" + agreement + "','endsOn':'2027-12','reason':'neue Grundlage'}");
    }

    public static Draft ended(String agreement) {
        return Draft.of("AgreementEnded", "{'agreement':'" + agreement + "','reason':'TERMINATED'}");
    }

    static String terms(String subject, String responsible) {
        return """
                {'subject':'%s','fieldsOfAction':['BEGEGNUNG'],'mandate':['PLANNING'], \
                 'tasks':[{'title':'Koordination','responsible':'%s','staffing':'STAFF'}]}""".formatted(subject, responsible);
    }
}
