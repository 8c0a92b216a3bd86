package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.running.TestLog;
import java.util.List;
import java.util.Locale;

/**
 * A town for tests of who sees what, in which every record says to which part it belongs: its id, its texts. Of the Kommune lindenau there are an office, a
 * council and two cooperations, of which bunt's is the one to be made public and stumm's never is; far away gohlis works with fern.
 */
final class Town {
    static final String PUBLISHED = "lindenau-bunt";
    static final String ACCOUNT = "konto-geheim";

    private Town() {}

    static RunningBook running() {
        TestLog log = new TestLog().by(ACCOUNT);
        log.record(Cast.kommune("lindenau"), part("lindenau-amt", "AUTHORITY"), part("lindenau-rat", "BODY"));
        log.record(Cast.verbund("bunt"), Cast.verbund("stumm"), Cast.kommune("gohlis"), Cast.verbund("fern"));
        log.record(other("club"), other("fernclub"), other("jobcenter"), other("awo"));
        log.record(joined("bunt", "club"), joined("fern", "fernclub"));
        for (String organisation : List.of("lindenau", "bunt", "stumm", "fern")) log.record(award(organisation));
        cooperation(log, "lindenau", "bunt", "mark-");
        cooperation(log, "lindenau", "stumm", "mark-other-");
        cooperation(log, "gohlis", "fern", "mark-other-");
        map(log);
        return new RunningBook(log).ready();
    }

    private static void cooperation(TestLog log, String kommune, String verbund, String mark) {
        String slug = kommune + "-" + verbund;
        log.record(Cast.opened(kommune, verbund));
        log.record(
                in(slug, kommune, "FormatAgreed", mark + "placement-format", """
                        'format':'mark-placement','title':'mark-placement'"""),
                in(slug, kommune, "CycleStandardAgreed", mark + "cycle-standard", """
                        'networkMeetings':2,'dialogConferences':1,'stadtratReports':0,'infoSessions':0,'expertTalks':0,'actionPlans':1"""),
                in(slug, kommune, "CycleOpened", mark + "cycle-open", "'cycle':'jahr-25','from':'2025','until':'2025'"),
                in(slug, kommune, "NetworkMeetingHeld", mark + "cycle-met", """
                        'participants':['%s'],'outcomes':['mark-cycle']""".formatted(kommune)),
                in(slug, kommune, "PartnershipRated", mark + "rating", """
                        'cycle':'jahr-25','equality':4,'reliability':3,'information':3,'influence':3,'comment':'mark-rating'"""),
                in(slug, kommune, "FundingGranted", mark + "funding", """
                        'funding':'mark-funding','level':'KOMMUNE','kind':'STRUCTURAL','purpose':'mark-funding','from':'2020',
                        'recipient':'%s'""".formatted(verbund)),
                in(slug, kommune, "NegotiationOpened", mark + "agreements-geheim", """
                        'agreement':'geheim','title':'mark-agreements','parties':['%s','%s'],'subject':'mark-agreements'""".formatted(kommune, verbund)),
                in(slug, kommune, "NegotiationOpened", mark + "agreements-haus", """
                        'agreement':'haus','title':'mark-agreements-haus','parties':['%s','%s','%s'],'subject':'mark-agreements'""".formatted(
                                kommune, verbund, slug.equals(PUBLISHED) ? "jobcenter" : "awo")),
                in(
                        slug,
                        verbund,
                        "StepDisputed",
                        mark + "cycle-no",
                        "'of':'%scycle-met','reason':'mark-cycle'".formatted(mark)),
                in(slug, verbund, "StepConfirmed", mark + "funding-yes", "'of':'%sfunding'".formatted(mark)),
                in(slug, kommune, "StepConfirmed", mark + "agreements-yes", "'of':'%sagreements-haus'".formatted(mark))
                        .replace("StepConfirmed", "StepDisputed")
                        .replace("}}", ",\"reason\":\"mark-agreements\"}}"));
    }

    private static void map(TestLog log) {
        log.record(
                place("bunt", "mark-network"),
                place("lindenau-rat", "mark-network"),
                place("stumm", "mark-other"),
                place("awo", "mark-actor"),
                related("bunt", "lindenau-rat", "mark-network"),
                related("stumm", "lindenau-rat", "mark-other"),
                related("awo", "bunt", "mark-actor"));
    }

    /** Agreed by both sides. */
    static void publish(RunningBook book, String part) {
        long id = book.record(in(
                PUBLISHED,
                "lindenau",
                "PublicationAgreed",
                "public-" + part.toLowerCase(Locale.ROOT),
                "'parts':['%s']".formatted(part)));
        book.record(in(
                PUBLISHED,
                "bunt",
                "StepConfirmed",
                "yes-" + id,
                "'of':'public-%s'".formatted(part.toLowerCase(Locale.ROOT))));
    }

    static String award(String organisation) {
        return of(
                "organisation", organisation, organisation, "AwardReceived", "mark-organisation-" + organisation, """
                'title':'mark-organisation'""");
    }

    static String in(String cooperation, String by, String step, String id, String data) {
        return of("cooperation", cooperation, by, step, id, data);
    }

    private static String place(String actor, String mark) {
        return of(
                "kommune", "lindenau", "lindenau", "ActorPlaced", mark + "-place-" + actor, """
                'actor':'%s','level':'OPERATIONAL','role':'%s'""".formatted(actor, mark));
    }

    private static String related(String from, String to, String mark) {
        String relation = mark + "-" + from + "-" + to;
        return of(
                "kommune", "lindenau", "lindenau", "RelationEstablished", relation, """
                'relation':'%s','from':'%s','to':'%s','kind':'COOPERATES'""".formatted(relation, from, to));
    }

    private static String joined(String verbund, String member) {
        return of(
                "organisation", verbund, verbund, "MemberJoined", "mark-organisation-" + member, """
                'member':'%s'""".formatted(member));
    }

    private static String part(String slug, String kind) {
        return of("organisation", slug, "lindenau", "OrganisationRegistered", "org-" + slug, """
                'kind':'%s','name':'%s','partOf':'lindenau'""".formatted(kind, slug));
    }

    private static String other(String slug) {
        return of(
                "organisation",
                slug,
                slug,
                "OrganisationRegistered",
                "org-" + slug,
                "'kind':'MSO','name':'%s'".formatted(slug));
    }

    private static String of(String kind, String subject, String by, String step, String id, String data) {
        return """
                {'step':'%s','stepId':'%s','%s':'%s','by':'%s','effectiveOn':'2025-06','data':{%s}}""".formatted(step, id, kind, subject, by, data).replace('\'', '"');
    }
}
