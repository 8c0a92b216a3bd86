package de.kooperationsbuch.command.organisation;

import static de.kooperationsbuch.command.Rules.AN_ORGANISATION_IS_DISSOLVED_ONCE;
import static de.kooperationsbuch.command.Rules.AN_ORGANISATION_IS_NOT_PART_OF_ITSELF;
import static de.kooperationsbuch.command.Rules.AN_ORGANISATION_IS_REGISTERED_ONCE;
import static de.kooperationsbuch.command.Rules.A_KEY_FIGURE_LIES_IN_ITS_RANGE;
import static de.kooperationsbuch.command.Rules.A_MEMBER_JOINS_ONCE;
import static de.kooperationsbuch.command.Rules.ONLY_A_KOMMUNE_LIES_IN_A_LAND;
import static de.kooperationsbuch.command.Rules.ONLY_A_MEMBER_LEAVES;

import de.kooperationsbuch.command.Periods;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.Subject;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.organisation.ContactAssigned;
import de.kooperationsbuch.kernel.organisation.ContactHandedOver;
import de.kooperationsbuch.kernel.organisation.ContactStep;
import de.kooperationsbuch.kernel.organisation.KeyFigureRecorded;
import de.kooperationsbuch.kernel.organisation.Member;
import de.kooperationsbuch.kernel.organisation.MemberJoined;
import de.kooperationsbuch.kernel.organisation.MemberLeft;
import de.kooperationsbuch.kernel.organisation.OrganisationDissolved;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.HashMap;
import java.util.Map;

/**
 * An organisation with its members. Facts about it may arrive late, even after it was dissolved. It begins when it was founded, if that is known, and not
 * when the book came to know it.
 */
public final class Organisation implements Subject {
    private boolean registered;
    private boolean dissolved;
    private final Map<Member, PartialDate> members = new HashMap<>();
    private final Contacts contacts = new Contacts();
    private PartialDate foundedOn;

    @Override
    public void decide(Step step, References references) {
        if (step instanceof OrganisationRegistered s) decide(s, references);
        else if (step instanceof OrganisationDissolved s) decide(s);
        else if (step instanceof MemberJoined s) decide(s, references);
        else if (step instanceof MemberLeft s) decide(s);
        else if (step instanceof KeyFigureRecorded s) decide(s);
        else if (step instanceof ContactAssigned s) contacts.decide(s);
        else if (step instanceof ContactHandedOver s) contacts.decide(s);
    }

    private void decide(OrganisationRegistered step, References references) {
        if (registered)
            throw new RuleBroken(
                    AN_ORGANISATION_IS_REGISTERED_ONCE, step.step().subject().slug());
        if (step.land() != null && step.kind() != OrganisationKind.KOMMUNE)
            throw new RuleBroken(ONLY_A_KOMMUNE_LIES_IN_A_LAND, step.kind()).at("/data/land");
        if (step.partOf() == null) return;
        if (step.partOf().value().equals(step.step().subject().slug()))
            throw new RuleBroken(AN_ORGANISATION_IS_NOT_PART_OF_ITSELF, step.partOf()).at("/data/partOf");
        references.require(step.partOf(), "/data/partOf");
    }

    private void decide(OrganisationDissolved step) {
        if (dissolved)
            throw new RuleBroken(
                    AN_ORGANISATION_IS_DISSOLVED_ONCE, step.step().subject().slug());
        if (foundedOn != null) Periods.check(foundedOn, step.step().effectiveOn(), "/effectiveOn");
    }

    private void decide(MemberJoined step, References references) {
        step.member().organisation().ifPresent(id -> references.require(id, "/data/member"));
        if (members.containsKey(step.member()))
            throw new RuleBroken(A_MEMBER_JOINS_ONCE, step.member().value()).at("/data/member");
    }

    private void decide(MemberLeft step) {
        PartialDate joined = members.get(step.member());
        if (joined == null)
            throw new RuleBroken(ONLY_A_MEMBER_LEAVES, step.member().value()).at("/data/member");
        Periods.check(joined, step.step().effectiveOn(), "/effectiveOn");
    }

    private void decide(KeyFigureRecorded step) {
        String range = FigureRange.of(step.figure());
        if (!FigureRange.holds(step.figure(), step.value()))
            throw new RuleBroken(
                            A_KEY_FIGURE_LIES_IN_ITS_RANGE,
                            step.figure(),
                            step.value().value(),
                            range)
                    .at("/data/value");
    }

    @Override
    public void evolve(Step step) {
        if (step instanceof OrganisationRegistered s) {
            registered = true;
            foundedOn = s.foundedOn();
        } else if (step instanceof OrganisationDissolved) dissolved = true;
        else if (step instanceof MemberJoined s)
            members.put(s.member(), s.step().effectiveOn());
        else if (step instanceof MemberLeft s) members.remove(s.member());
        else if (step instanceof ContactStep s) contacts.evolve(s);
    }
}
