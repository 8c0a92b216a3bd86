package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Remembers which names refused lines would have brought, to tell a mistake from its consequences. */
final class Consequences {
    private static final Pattern STEP = Pattern.compile("\"step\"\\s*:\\s*\"([A-Za-z]{1,64})\"");
    private static final Pattern NAMES = Pattern.compile("\"([a-z]+)\"\\s*:\\s*\"([a-z0-9][a-z0-9-]{1,63})\"");
    private static final Map<String, String> BRINGING = Map.of(
            "OrganisationRegistered", "organisation",
            "CooperationOpened", "cooperation",
            "FormatAgreed", "format",
            "AgreementNegotiated", "agreement",
            "FundingApplied", "funding",
            "FundingGranted", "funding",
            "MeetingSpaceProvided", "space",
            "ActorPlaced", "actor",
            "RelationEstablished", "relation");
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

    /** A line whose step cannot be made out might have brought whatever it names. */
    void refused(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        Matcher step = STEP.matcher(text);
        boolean readable = step.find() && Catalogue.find(step.group(1)).isPresent();
        String brought = readable ? BRINGING.get(step.group(1)) : null;
        if (readable && brought == null) return;
        Matcher names = NAMES.matcher(text);
        while (names.find())
            if (readable ? names.group(1).equals(brought) : BRINGING.containsValue(names.group(1)))
                missing.add(names.group(2));
    }
}
