package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.agreement.AgreementStep;
import de.kooperationsbuch.kernel.agreement.NegotiationOpened;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.network.ActorPlaced;
import de.kooperationsbuch.kernel.network.ActorRemoved;
import de.kooperationsbuch.kernel.network.RelationEnded;
import de.kooperationsbuch.kernel.network.RelationEstablished;
import de.kooperationsbuch.kernel.network.RelationId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom the steps of one subject concern: of a cooperation its Kommune and its Verbund, of an agreement its parties, of a map the Kommune and the organisations
 * placed or related, of an organisation itself and whoever recorded.
 */
final class Concerned {
    private List<Side> cooperation = List.of();
    private final Map<AgreementId, List<Side>> agreements = new HashMap<>();
    private final Map<RelationId, RelationEstablished> relations = new HashMap<>();

    void learn(Step step) {
        if (step instanceof CooperationOpened s) cooperation = Partners.of(s).both();
        else if (step instanceof NegotiationOpened s) agreements.put(s.agreement(), parties(s.parties()));
        else if (step instanceof AgreedTerms s) agreements.put(s.agreement(), parties(s.parties()));
        else if (step instanceof RelationEstablished s) relations.put(s.relation(), s);
    }

    List<Side> owners(SubjectId subject) {
        if (subject.kind() == SubjectKind.COOPERATION) return cooperation;
        return List.of(new Side(new OrganisationId(subject.slug()), subject.kind() == SubjectKind.KOMMUNE));
    }

    List<Side> of(Step step) {
        return switch (step.step().subject().kind()) {
            case COOPERATION ->
                step instanceof AgreementStep s ? agreements.getOrDefault(s.agreement(), cooperation) : cooperation;
            case KOMMUNE -> onMap(step);
            case ORGANISATION ->
                distinct(
                        new Side(new OrganisationId(step.step().subject().slug()), false),
                        new Side(step.step().by(), false));
        };
    }

    private List<Side> onMap(Step step) {
        Side kommune = new Side(new OrganisationId(step.step().subject().slug()), true);
        if (step instanceof ActorPlaced s) return distinct(kommune, new Side(s.actor(), false));
        if (step instanceof ActorRemoved s) return distinct(kommune, new Side(s.actor(), false));
        RelationEstablished relation =
                step instanceof RelationEnded s ? relations.get(s.relation()) : (RelationEstablished) step;
        if (relation == null) return List.of(kommune);
        boolean inTheKommune = relation.body() != null
                && kommune.organisation().equals(relation.body().partOf());
        return inTheKommune
                ? distinct(kommune, new Side(relation.from(), false))
                : distinct(kommune, new Side(relation.from(), false), new Side(relation.to(), false));
    }

    private static List<Side> parties(List<OrganisationId> parties) {
        return parties.stream().map(party -> new Side(party, false)).toList();
    }

    /** Each organisation once, in this order. */
    private static List<Side> distinct(Side... sides) {
        List<Side> once = new ArrayList<>();
        for (Side side : sides)
            if (once.stream().noneMatch(known -> known.organisation().equals(side.organisation()))) once.add(side);
        return once;
    }
}
