package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.agreement.NegotiationOpened;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.funding.FundingId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.publication.Publication;
import de.kooperationsbuch.kernel.publication.PublishedPart;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Opening;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom a cooperation belongs to, whom it concerns, and what of it is for everybody. It names organisations, never callers.
 *
 * @param associations the member associations of the Verbund
 * @param spoken those of the two sides that take part by their own word
 * @param parties whom it concerns or concerned, its two sides among them
 * @param agreements all there are, with those who made them
 * @param fundings all there are, with those whose money it is
 * @param published the parts that everybody may see
 */
public record Readership(
        OrganisationId kommune,
        OrganisationId verbund,
        List<OrganisationId> associations,
        List<OrganisationId> spoken,
        List<OrganisationId> parties,
        List<AgreementParties> agreements,
        List<FundingParties> fundings,
        Set<PublishedPart> published) {

    /**
     * @param known every known step of the cooperation
     * @param standings how they stand
     * @param associations those of its Verbund
     */
    public static Readership of(List<RecordedStep> known, Standings standings, List<OrganisationId> associations) {
        CooperationOpened opened = opened(known, standings);
        return new Readership(
                opened.kommune(),
                opened.verbund(),
                associations,
                Spoken.of(known, standings, opened),
                Parties.of(known, standings),
                agreements(known),
                FundingParties.of(standings.current()),
                standings.publication().parts());
    }

    /** The opening that counts, or the last one known if none does. */
    public static CooperationOpened opened(List<RecordedStep> known, Standings standings) {
        return Opening.of(standings.current().isEmpty() ? known : standings.current());
    }

    private static List<AgreementParties> agreements(List<RecordedStep> known) {
        Map<AgreementId, List<OrganisationId>> agreements = new LinkedHashMap<>();
        for (RecordedStep recorded : known)
            if (recorded.step() instanceof NegotiationOpened opened)
                agreements.merge(opened.agreement(), opened.parties(), Readership::inBoth);
            else if (recorded.step() instanceof AgreedTerms agreed)
                agreements.merge(agreed.agreement(), agreed.parties(), Readership::inBoth);
        return agreements.entrySet().stream()
                .map(named -> new AgreementParties(named.getKey(), named.getValue()))
                .sorted(Comparator.comparing(named -> named.agreement().value()))
                .toList();
    }

    /** A name that was used anew, after a withdrawal, shows nobody what others agreed under it. */
    private static List<OrganisationId> inBoth(List<OrganisationId> before, List<OrganisationId> now) {
        return before.stream().filter(now::contains).toList();
    }

    Readership joinedBy(List<OrganisationId> members) {
        return new Readership(kommune, verbund, members, spoken, parties, agreements, fundings, published);
    }

    Publication publication() {
        return new Publication(published);
    }

    boolean isParty(Reader reader, AgreementId agreement) {
        return agreements.stream()
                .filter(named -> named.agreement().equals(agreement))
                .anyMatch(named -> reader.isAmong(named.parties()));
    }

    boolean isFunded(Reader reader) {
        return fundings.stream().anyMatch(named -> reader.isAmong(named.parties()));
    }

    boolean isFunded(Reader reader, FundingId funding) {
        return fundings.stream()
                .filter(named -> named.funding().equals(funding))
                .anyMatch(named -> reader.isAmong(named.parties()));
    }

    /** Whether the reader belongs to one of the two sides. */
    boolean isOwnOf(Reader reader) {
        return reader.is(kommune) || reader.is(verbund) || isJoinedBy(reader);
    }

    boolean isJoinedBy(Reader reader) {
        return reader.organisation().filter(associations::contains).isPresent();
    }

    /** Whether it is one of the two sides, and said so itself. */
    boolean isSpeakingSide(OrganisationId organisation) {
        return isSide(organisation) && spoken.contains(organisation);
    }

    boolean isSide(OrganisationId organisation) {
        return organisation.equals(kommune) || organisation.equals(verbund);
    }
}
