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

    /** A Kommune, a Verbund and their cooperation {@code lindenau-bunt}. */
    public static String[] lindenau() {
        return new String[] {kommune("lindenau"), verbund("bunt"), opened("lindenau", "bunt")};
    }
}
