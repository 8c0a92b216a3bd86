package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Remembers which things refused lines would have brought, to tell a mistake from its consequences. */
final class Consequences {
    private static final Pattern STEP = Pattern.compile("\"step\"\\s*:\\s*\"([A-Za-z]{1,64})\"");
    private static final Pattern NAMED = Pattern.compile("\"([a-z]+)\"\\s*:\\s*\"([^\"\\\\]{1,200})\"");
    private static final Map<String, String> BROUGHT_BY = Map.of(
            "OrganisationRegistered", "organisation",
            "MemberJoined", "member",
            "CooperationOpened", "cooperation",
            "FormatAgreed", "format",
            "AgreementNegotiated", "agreement",
            "FundingApplied", "funding",
            "FundingGranted", "funding",
            "MeetingSpaceProvided", "space",
            "ActorPlaced", "actor",
            "RelationEstablished", "relation");
    private static final Map<String, String> MISSED_BY = Map.ofEntries(
            Map.entry("unknown-subject.organisation", "organisation"),
            Map.entry("unknown-subject.kommune", "organisation"),
            Map.entry("REFERENCES_NAME_KNOWN_ORGANISATIONS", "organisation"),
            Map.entry("ONLY_A_MEMBER_LEAVES", "member"),
            Map.entry("unknown-subject.cooperation", "cooperation"),
            Map.entry("A_FORMAT_IS_KNOWN", "format"),
            Map.entry("AN_AGREEMENT_IS_KNOWN", "agreement"),
            Map.entry("A_FUNDING_IS_KNOWN", "funding"),
            Map.entry("A_FUNDING_HAS_BEEN_GRANTED", "funding"),
            Map.entry("A_SPACE_IS_KNOWN", "space"),
            Map.entry("ONLY_A_PLACED_ACTOR_IS_REMOVED", "actor"),
            Map.entry("ENDS_OF_A_RELATION_HAVE_BEEN_PLACED", "actor"),
            Map.entry("A_RELATION_IS_KNOWN", "relation"));
    private final Set<String> missing = new HashSet<>();

    /** Whether the line fails only because something is missing that an earlier refused line would have brought. */
    boolean explain(Refusal refusal) {
        String kind = MISSED_BY.get(refusal.sentence());
        return kind != null && refusal.facts().stream().anyMatch(fact -> missing.contains(kind + " " + fact));
    }

    /** A line whose step cannot be made out might have brought whatever it names. */
    void refused(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        Matcher step = STEP.matcher(text);
        boolean readable = step.find() && Catalogue.find(step.group(1)).isPresent();
        String brought = readable ? BROUGHT_BY.get(step.group(1)) : null;
        if (readable && brought == null) return;
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            String kind = named.group(1);
            if (readable ? kind.equals(brought) : BROUGHT_BY.containsValue(kind))
                missing.add(kind + " " + named.group(2));
        }
    }
}
