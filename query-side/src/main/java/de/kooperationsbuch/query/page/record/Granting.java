package de.kooperationsbuch.query.page.record;

import java.util.List;
import java.util.Set;

/** What a grant must say itself because no application says it. */
final class Granting {
    private static final Set<String> SAID_BY_APPLICATIONS =
            Set.of("data.level", "data.kind", "data.purpose", "data.from", "data.recipient");

    private Granting() {}

    /** @param step whose field it is */
    static boolean isSaidByApplications(String step, String name) {
        return step.equals("FundingGranted") && SAID_BY_APPLICATIONS.contains(name);
    }

    /** The fields of a grant with no application before it. */
    static List<FormField> alone(List<FormField> grant) {
        return grant.stream()
                .map(field -> SAID_BY_APPLICATIONS.contains("data." + field.name()) ? field.demanded() : field)
                .toList();
    }
}
