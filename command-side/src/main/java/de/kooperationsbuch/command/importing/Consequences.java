package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.kernel.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Remembers which names refused lines would have brought, to tell a mistake from its consequences. */
final class Consequences {
    private static final Pattern NAMES = Pattern.compile("\"([a-z0-9][a-z0-9-]{1,63})\"");
    private static final Set<String> ABOUT_MISSING_THINGS = Set.of(
            "unknown-subject.organisation",
            "unknown-subject.cooperation",
            "unknown-subject.kommune",
            "REFERENCES_NAME_KNOWN_ORGANISATIONS",
            "A_FORMAT_IS_KNOWN",
            "AN_AGREEMENT_IS_KNOWN",
            "A_FUNDING_IS_KNOWN",
            "A_FUNDING_HAS_BEEN_GRANTED",
            "A_SPACE_IS_KNOWN",
            "A_RELATION_IS_KNOWN",
            "ONLY_A_PLACED_ACTOR_IS_REMOVED",
            "ENDS_OF_A_RELATION_HAVE_BEEN_PLACED");
    private final Set<String> missing = new HashSet<>();

    /** Whether the line fails only because something is missing that an earlier refused line would have brought. */
    boolean explain(Refusal refusal) {
        return ABOUT_MISSING_THINGS.contains(refusal.sentence())
                && refusal.facts().stream().map(Objects::toString).anyMatch(missing::contains);
    }

    void refused(byte[] line) {
        Matcher names = NAMES.matcher(new String(line, StandardCharsets.UTF_8));
        while (names.find()) missing.add(names.group(1));
    }
}
