package de.kooperationsbuch.query.page.record;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was said before in the same words needs no refusal: it stands. */
final class Kindness {
    private static final Map<String, String> SAID = Map.of(
            "A_RECORD_IS_CONFIRMED_ONCE_BY_EACH", "record.already.confirmed",
            "A_DISPUTE_IS_RAISED_ONCE_BY_EACH", "record.already.disputed",
            "A_SIDE_SETTLES_WITH_A_RESULT_ONCE", "record.already.settled",
            "A_VERSION_IS_ACCEPTED_ONCE_BY_EACH", "record.already.accepted");

    private Kindness() {}

    /** The sentence that says so; null for every other rule. */
    static @Nullable String of(@Nullable String rule) {
        return rule == null ? null : SAID.get(rule);
    }
}
