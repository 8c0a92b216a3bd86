package de.kooperationsbuch.query.running;

/** The made-up town of the tests, as envelopes. */
public final class Cast {
    private Cast() {}

    public static String kommune(String slug) {
        return """
                {"step":"OrganisationRegistered","stepId":"org-%s","organisation":"%s","by":"%s","effectiveOn":"2016",
                 "data":{"kind":"KOMMUNE","name":"Stadt %s","land":"DE-SN"}}""".formatted(slug, slug, slug, slug);
    }

    public static String verbund(String slug) {
        return """
                {"step":"OrganisationRegistered","stepId":"org-%s","organisation":"%s","by":"%s","effectiveOn":"2017",
                 "data":{"kind":"VERBUND","name":"Verbund %s"}}""".formatted(slug, slug, slug, slug);
    }

    public static String opened(String kommune, String verbund) {
        return """
                {"step":"CooperationOpened","stepId":"opened","cooperation":"%s-%s","by":"%s","effectiveOn":"2018-03",
                 "data":{"kommune":"%s","verbund":"%s"}}""".formatted(kommune, verbund, kommune, kommune, verbund);
    }

    public static String meeting(String cooperation, String stepId, String on) {
        return """
                {"step":"NetworkMeetingHeld","stepId":"%s","cooperation":"%s","by":"lindenau","effectiveOn":"%s",
                 "data":{"participants":["lindenau","bunt"],"outcomes":["Räume für alle"]}}""".formatted(stepId, cooperation, on);
    }

    public static String format(String cooperation, String on) {
        return """
                {"step":"FormatAgreed","stepId":"format","cooperation":"%s","by":"lindenau","effectiveOn":"%s",
                 "data":{"format":"runder-tisch","title":"Runder Tisch"}}""".formatted(cooperation, on);
    }

    public static String formatEnded(String cooperation, String on) {
        return """
                {"step":"FormatEnded","stepId":"format-ended","cooperation":"%s","by":"lindenau","effectiveOn":"%s",
                 "data":{"format":"runder-tisch"}}""".formatted(cooperation, on);
    }

    public static String granted(String cooperation, String recipient, String on) {
        return """
                {"step":"FundingGranted","stepId":"granted","cooperation":"%s","by":"lindenau","effectiveOn":"%s",
                 "data":{"funding":"stelle","funder":"lindenau","level":"KOMMUNE","kind":"COORDINATION",
                         "purpose":"Koordination","from":"%s","recipient":"%s"}}""".formatted(cooperation, on, on, recipient);
    }

    public static String council(String kommune) {
        return """
                {"step":"OrganisationRegistered","stepId":"org-%s-rat","organisation":"%s-rat","by":"%s",
                 "effectiveOn":"2016","data":{"kind":"BODY","name":"Integrationsrat","partOf":"%s"}}""".formatted(kommune, kommune, kommune, kommune);
    }

    /** A voting seat of an organisation in the council for integration of a Kommune. */
    public static String seat(String kommune, String organisation, String on) {
        return """
                {"step":"RelationEstablished","stepId":"seat","kommune":"%s","by":"lindenau","effectiveOn":"%s",
                 "data":{"relation":"seat","from":"%s","to":"%s-rat","kind":"SEAT_IN","voice":"VOTING"}}""".formatted(kommune, on, organisation, kommune);
    }

    /** A Kommune, a Verbund and their cooperation {@code lindenau-bunt}. */
    public static String[] lindenau() {
        return new String[] {kommune("lindenau"), verbund("bunt"), opened("lindenau", "bunt")};
    }
}
