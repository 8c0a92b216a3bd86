package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Remembers which things refused lines would have brought, to tell a mistake from its consequences. */
final class Consequences {
    private static final Pattern STEP = Pattern.compile("\"step\"\\s*:\\s*\"([A-Za-z]{1,64})\"");
    private static final Pattern NAMED = Pattern.compile("\"([a-zA-Z]+)\"\\s*:\\s*\"([^\"\\\\]{1,200})\"");
    private static final String STANDARD = "standard";
    private static final String PAUSE = "pause";
    private static final String STEP_ID = "stepId";
    private static final String PROPOSAL = "proposal";
    private static final String PUBLICITY = "publicity";
    private static final Set<String> OF_THE_BOOK = Set.of("organisation", "cooperation");
    private static final Set<String> WITHOUT_A_NAME = Set.of(STANDARD, PAUSE, PROPOSAL, PUBLICITY);
    private static final Map<String, String> BROUGHT_BY = Map.ofEntries(
            Map.entry("OrganisationRegistered", "organisation"),
            Map.entry("MemberJoined", "member"),
            Map.entry("CooperationOpened", "cooperation"),
            Map.entry("CooperationPaused", PAUSE),
            Map.entry("CycleStandardAgreed", STANDARD),
            Map.entry("FormatAgreed", "format"),
            Map.entry("NegotiationOpened", "agreement"),
            Map.entry("ProposalTabled", PROPOSAL),
            Map.entry("AgreementNegotiated", "agreement"),
            Map.entry("CycleOpened", "cycle"),
            Map.entry("ActionPlanAdopted", "goal"),
            Map.entry("ActionPlanUpdated", "goal"),
            Map.entry("IndicatorAgreed", "indicator"),
            Map.entry("FundingApplied", "funding"),
            Map.entry("FundingGranted", "funding"),
            Map.entry("MeetingSpaceProvided", "space"),
            Map.entry("PublicationAgreed", PUBLICITY),
            Map.entry("ActorPlaced", "actor"),
            Map.entry("RelationEstablished", "relation"));
    private static final Map<String, String> MISSED_BY = Map.ofEntries(
            Map.entry("A_STEP_SPOKEN_OF_IS_KNOWN", STEP_ID),
            Map.entry("unknown-subject.organisation", "organisation"),
            Map.entry("unknown-subject.kommune", "organisation"),
            Map.entry("REFERENCES_NAME_KNOWN_ORGANISATIONS", "organisation"),
            Map.entry("ONLY_A_MEMBER_LEAVES", "member"),
            Map.entry("unknown-subject.cooperation", "cooperation"),
            Map.entry("ONLY_A_PAUSED_COOPERATION_RESUMES", PAUSE),
            Map.entry("ONLY_A_STANDARD_IN_FORCE_ENDS", STANDARD),
            Map.entry("A_FORMAT_IS_KNOWN", "format"),
            Map.entry("AN_AGREEMENT_IS_KNOWN", "agreement"),
            Map.entry("A_NAMED_CYCLE_HAS_BEEN_OPENED", "cycle"),
            Map.entry("A_REVIEWED_GOAL_IS_PLANNED", "goal"),
            Map.entry("AN_ADJUSTED_MEASURE_IS_PLANNED", "measure"),
            Map.entry("AN_INDICATOR_HAS_BEEN_AGREED", "indicator"),
            Map.entry("A_WAIVED_BLOCK_BELONGS_TO_THE_STANDARD", STANDARD),
            Map.entry("AN_AGREEMENT_HAS_BEEN_AGREED", "agreement"),
            Map.entry("A_NEGOTIATION_IS_OPEN", "agreement"),
            Map.entry("ONLY_THE_LATEST_VERSION_IS_ANSWERED", PROPOSAL),
            Map.entry("A_FUNDING_IS_KNOWN", "funding"),
            Map.entry("A_FUNDING_HAS_BEEN_GRANTED", "funding"),
            Map.entry("A_GRANT_IS_COMPLETE", "funding"),
            Map.entry("A_SPACE_IS_KNOWN", "space"),
            Map.entry("ONLY_AN_AGREED_PUBLICATION_ENDS", PUBLICITY),
            Map.entry("ONLY_A_PLACED_ACTOR_IS_REMOVED", "actor"),
            Map.entry("ENDS_OF_A_RELATION_HAVE_BEEN_PLACED", "actor"),
            Map.entry("A_RELATION_IS_KNOWN", "relation"));
    private final Set<String> missing = new HashSet<>();

    /** Whether a line about the subject fails only because something is missing that an earlier refused line would have brought. */
    boolean explain(Refusal refusal, SubjectId subject) {
        String kind = MISSED_BY.get(refusal.sentence());
        if (kind == null) return false;
        Stream<?> names = WITHOUT_A_NAME.contains(kind) ? Stream.of("") : refusal.facts().stream();
        return names.anyMatch(name -> missing.contains(key(kind, subject.slug(), name)));
    }

    private static String key(String kind, String subject, Object name) {
        return OF_THE_BOOK.contains(kind) ? kind + " " + name : subject + " " + kind + " " + name;
    }

    /** A line whose step cannot be made out might have brought whatever it names. */
    void refused(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        Matcher step = STEP.matcher(text);
        String brought = step.find() && Catalogue.find(step.group(1)).isPresent()
                ? BROUGHT_BY.getOrDefault(step.group(1), "")
                : null;
        List<String[]> named = NAMED.matcher(text)
                .results()
                .map(found -> new String[] {found.group(1), found.group(2)})
                .toList();
        for (String[] subject : named)
            if (Set.of("organisation", "cooperation", "kommune").contains(subject[0]))
                remember(subject[1], brought, named);
    }

    private void remember(String subject, @Nullable String brought, List<String[]> named) {
        if (brought != null && WITHOUT_A_NAME.contains(brought)) missing.add(key(brought, subject, ""));
        for (String[] name : named)
            if (name[0].equals(STEP_ID) || brings(brought, name[0])) missing.add(key(name[0], subject, name[1]));
    }

    /** A plan brings its measures along with its goals. */
    private static boolean brings(@Nullable String brought, String name) {
        String kind = name.equals("measure") ? "goal" : name;
        return brought == null ? BROUGHT_BY.containsValue(kind) : kind.equals(brought);
    }
}
