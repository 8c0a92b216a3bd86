package de.kooperationsbuch.query.timeline;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.cycle.PartnershipRated;
import de.kooperationsbuch.kernel.json.EnvelopeWriter;
import de.kooperationsbuch.kernel.organisation.ContactStep;
import de.kooperationsbuch.kernel.standing.DisputeSettled;
import de.kooperationsbuch.kernel.standing.RecordChange;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import de.kooperationsbuch.kernel.standing.StepDisputed;
import de.kooperationsbuch.kernel.standing.StepWithdrawn;
import de.kooperationsbuch.query.asking.InstantWriter;
import de.kooperationsbuch.query.cycle.HiddenRatings;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.StandingStep;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A step as it is answered: its envelope, its recording, and how it stands; of a rating that is still to be kept back, only what it is about. Its place in the
 * whole book and the account that recorded it are told to those only who see everything about the subject; who a contact is, to those only who may see people.
 */
public final class StepAnswer {
    private static final String DATA = "data";
    private static final String PERSON = "person";

    private final HiddenRatings ratings;
    private final Sight sight;

    /** @param standings of one subject */
    public StepAnswer(Standings standings, Sight sight) {
        this.ratings = HiddenRatings.of(standings.current(), sight::seesRatingOf);
        this.sight = sight;
    }

    ObjectNode of(StandingStep step) {
        ObjectNode answer = shown(step.recorded(), step.original());
        if (isWhole(step.recorded()))
            answer.put("position", Long.toString(step.recorded().position()));
        answer.put("standing", step.standing().name());
        ArrayNode confirmedBy = answer.putArray("confirmedBy");
        step.confirmedBy().forEach(organisation -> confirmedBy.add(organisation.value()));
        return answer.put("latest", step.latest().value());
    }

    public ObjectNode withChain(StandingStep step, Instant knownAt) {
        ObjectNode answer = of(step).put("knownAt", InstantWriter.text(knownAt));
        ArrayNode chain = answer.putArray("chain");
        step.chain().forEach(link -> chain.add(shown(link, step.original())));
        return answer;
    }

    /** The envelope with the instant, the account and the way of its recording. */
    private ObjectNode recorded(RecordedStep step) {
        return recorded(step, isWhole(step));
    }

    /** The same, as exports have it, of a step of which nothing is to be kept back but perhaps the account. */
    public static ObjectNode recorded(RecordedStep step, boolean whole) {
        ObjectNode answer = EnvelopeWriter.write(step.step()).put("recordedAt", InstantWriter.text(step.recordedAt()));
        if (whole && step.recordedBy() != null) answer.put("recordedBy", step.recordedBy());
        return answer.put("channel", step.channel().word());
    }

    private boolean isWhole(RecordedStep step) {
        return sight.isWhole(step.step().step().subject());
    }

    /**
     * The same, as exports have it.
     *
     * @param original the step itself, or the one that it is about
     */
    public ObjectNode shown(RecordedStep step, Step original) {
        boolean hidden = original instanceof PartnershipRated rating && ratings.hides(rating);
        if (hidden && step.step() instanceof PartnershipRated) return withheld(step, "cycle");
        if (hidden && step.step() instanceof RecordChange) return withheld(step, "of");
        if (original instanceof ContactStep && namesUnseen(step, sight)) return pseudonymous(step);
        return isBetweenTheSides(step, sight) ? withheld(step, "of", "result") : recorded(step);
    }

    /** Whether anything of the step as it was recorded is kept back from its reader. */
    public boolean withholds(StandingStep step) {
        return shown(step.recorded(), step.original()).has("withheld");
    }

    /** Why somebody disputes or withdraws is for those who have to do with it. */
    public static boolean isBetweenTheSides(RecordedStep step, Sight sight) {
        boolean explains = step.step() instanceof StepDisputed
                || step.step() instanceof DisputeSettled
                || step.step() instanceof StepWithdrawn;
        return explains && !sight.takesPart(step.step().step().subject());
    }

    /** Whether it can name somebody who is not to be told; of a correction only the step that it is about knows. */
    public static boolean namesUnseen(RecordedStep step, Sight sight) {
        boolean names = step.step() instanceof ContactStep || step.step() instanceof StepCorrected;
        return names && !sight.seesPeopleOf(step.step().step().subject());
    }

    /** For which function and when, and of the person only the id. */
    private ObjectNode pseudonymous(RecordedStep step) {
        ObjectNode answer = recorded(step).without(List.of("source", "evidence"));
        ObjectNode data = (ObjectNode) answer.get(DATA);
        ObjectNode contact = step.step() instanceof StepCorrected ? (ObjectNode) data.get(DATA) : data;
        if (contact != null) {
            contact.retain("function", PERSON);
            if (contact.get(PERSON) instanceof ObjectNode person) person.retain("id");
            else contact.remove(PERSON);
        }
        return answer.put("withheld", true);
    }

    private ObjectNode withheld(RecordedStep step, String... visible) {
        ObjectNode answer = recorded(step);
        ((ObjectNode) answer.get(DATA)).retain(visible);
        return answer.put("withheld", true);
    }
}
