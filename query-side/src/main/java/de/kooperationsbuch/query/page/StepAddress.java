package de.kooperationsbuch.query.page;

import de.kooperationsbuch.kernel.SubjectId;

/** The page of a single step: {@code /kooperationen/{slug}/schritte/{stepId}}, and the like for organisations and maps. */
public final class StepAddress {
    private StepAddress() {}

    public static String of(SubjectId subject, Object stepId) {
        return "/" + subject.kind().pages() + "/" + subject.slug() + "/schritte/" + stepId;
    }
}
