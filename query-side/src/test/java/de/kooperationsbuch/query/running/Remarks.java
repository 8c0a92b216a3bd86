package de.kooperationsbuch.query.running;

/** Steps about steps of a cooperation, as envelopes. */
public final class Remarks {
    private Remarks() {}

    public static String confirmed(String cooperation, String stepId, String by, String of) {
        return about("StepConfirmed", cooperation, stepId, by, of, "");
    }

    public static String withdrawn(String cooperation, String stepId, String by, String of) {
        return about("StepWithdrawn", cooperation, stepId, by, of, ",\"reason\":\"Irrtum\"");
    }

    /** @param more what is put right, as fields of the data behind a comma */
    public static String corrected(String cooperation, String stepId, String by, String of, String more) {
        return about("StepCorrected", cooperation, stepId, by, of, "," + more);
    }

    private static String about(String step, String cooperation, String stepId, String by, String of, String more) {
        return """
                {"step":"%s","stepId":"%s","cooperation":"%s","by":"%s","effectiveOn":"2026-11",
                 "data":{"of":"%s"%s}}""".formatted(step, stepId, cooperation, by, of, more);
    }
}
