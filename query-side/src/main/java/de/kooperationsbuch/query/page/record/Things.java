package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.agreement.NegotiationOpened;
import de.kooperationsbuch.kernel.cooperation.FormatAgreed;
import de.kooperationsbuch.kernel.cooperation.FormatId;
import de.kooperationsbuch.kernel.cycle.ActionPlan;
import de.kooperationsbuch.kernel.cycle.CycleId;
import de.kooperationsbuch.kernel.cycle.CycleOpened;
import de.kooperationsbuch.kernel.cycle.GoalId;
import de.kooperationsbuch.kernel.cycle.IndicatorAgreed;
import de.kooperationsbuch.kernel.cycle.IndicatorId;
import de.kooperationsbuch.kernel.cycle.MeasureId;
import de.kooperationsbuch.kernel.funding.FundingApplied;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.kernel.funding.FundingId;
import de.kooperationsbuch.kernel.json.PersonOf;
import de.kooperationsbuch.kernel.network.RelationEstablished;
import de.kooperationsbuch.kernel.network.RelationId;
import de.kooperationsbuch.kernel.organisation.ContactStep;
import de.kooperationsbuch.kernel.personal.Erased;
import de.kooperationsbuch.kernel.personal.PersonId;
import de.kooperationsbuch.kernel.space.MeetingSpaceProvided;
import de.kooperationsbuch.kernel.space.SpaceId;
import de.kooperationsbuch.query.page.Names;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The things to which steps gave names, by what they are, each with what people call it. */
final class Things {
    private final Map<Class<?>, Map<String, String>> found = new HashMap<>();
    private final Names names;

    private Things(Names names) {
        this.names = names;
    }

    /** The steps themselves are among them. */
    static Map<Class<?>, Map<String, String>> in(List<Step> steps, Names names, Function<Step, String> said) {
        Things things = new Things(names);
        things.found.put(Step.class, new LinkedHashMap<>());
        for (Step step : steps) {
            things.add(step);
            things.put(Step.class, step.stepId().value(), said.apply(step));
        }
        return things.found;
    }

    private void add(Step step) {
        if (step instanceof NegotiationOpened s)
            put(AgreementId.class, s.agreement().value(), s.title());
        else if (step instanceof AgreedTerms s)
            put(AgreementId.class, s.agreement().value(), s.title());
        else if (step instanceof FormatAgreed s) put(FormatId.class, s.format().value(), s.title());
        else if (step instanceof MeetingSpaceProvided s)
            put(SpaceId.class, s.space().value(), s.name());
        else if (step instanceof IndicatorAgreed s)
            put(IndicatorId.class, s.indicator().value(), s.title());
        else if (step instanceof CycleOpened s)
            put(CycleId.class, s.cycle().value(), s.cycle().value() + " (" + s.from() + " – " + s.until() + ")");
        else if (step instanceof FundingApplied s)
            put(FundingId.class, s.funding().value(), s.programme() == null ? s.purpose() : s.programme());
        else if (step instanceof FundingGranted s) granted(s);
        else if (step instanceof RelationEstablished s)
            put(RelationId.class, s.relation().value(), names.of(s.from().value()) + " – " + names.of(s.to().value()));
        else if (step instanceof ActionPlan s) plan(s);
        else if (step instanceof ContactStep s && !Erased.isOne(s.person().name()))
            PersonOf.step(s)
                    .ifPresent(id -> put(PersonId.class, id.value(), s.person().name()));
    }

    private void granted(FundingGranted s) {
        String title = s.programme() == null ? s.purpose() : s.programme();
        if (title != null) put(FundingId.class, s.funding().value(), title);
        else
            found.computeIfAbsent(FundingId.class, none -> new LinkedHashMap<>())
                    .putIfAbsent(s.funding().value(), s.funding().value());
    }

    private void plan(ActionPlan plan) {
        plan.goals().forEach(goal -> put(GoalId.class, goal.goal().value(), goal.title()));
        plan.measures()
                .forEach(measure -> put(MeasureId.class, measure.measure().value(), measure.title()));
    }

    private void put(Class<?> type, String name, String label) {
        found.computeIfAbsent(type, none -> new LinkedHashMap<>()).put(name, label);
    }
}
