package de.kooperationsbuch.query.standing;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.publication.Publication;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.Chains;
import de.kooperationsbuch.kernel.standing.StepAboutStep;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The known steps of one subject as they stand: what counts of them, with its current content, and what became of each. */
public final class Standings {
    private final List<RecordedStep> known;
    private final Chains<RecordedStep> chains = new Chains<>();
    private final List<RecordedStep> current;

    private Standings(List<RecordedStep> known) {
        this.known = known;
        known.forEach(chains::add);
        current = known.stream().noneMatch(recorded -> recorded.step() instanceof StepAboutStep) ? known : collected();
    }

    /** @param known the steps of one subject, from its first, in the order of recording */
    public static Standings of(List<RecordedStep> known) {
        return new Standings(known);
    }

    /**
     * The same of a subject of which something counts. A cooperation or an organisation whose opening was withdrawn is no longer known; a map is known with its
     * Kommune, though nothing may stand on it.
     *
     * @throws Refusal if nothing counts of such a subject
     */
    public static Standings of(Look look, SubjectKind kind, String slug) {
        Standings standings = of(look.steps(kind, slug));
        if (!standings.current.isEmpty()) return standings;
        if (kind != SubjectKind.KOMMUNE) throw Look.notKnown(kind, slug);
        of(look, SubjectKind.ORGANISATION, slug);
        return standings;
    }

    private List<RecordedStep> collected() {
        List<RecordedStep> counting = new ArrayList<>(chains.size());
        chains.forEachCurrent((recorded, content) -> counting.add(recorded.saying(content)));
        return List.copyOf(counting);
    }

    /**
     * Every step that counts, in the order of recording: under its own id, position and instant, saying what its last correction made of it. Steps that
     * were withdrawn and steps about steps are left out. Every fold starts from here.
     */
    public List<RecordedStep> current() {
        return current;
    }

    /** What of it everybody may see. */
    public Publication publication() {
        return Publication.of(chains);
    }

    /** A row for every step but those about steps, also for those withdrawn, in the order of recording. */
    public List<StandingStep> rows() {
        return known.stream()
                .map(RecordedStep::step)
                .filter(step -> !(step instanceof StepAboutStep))
                .map(step -> StandingStep.of(chains.chain(step.stepId()).orElseThrow()))
                .toList();
    }

    /** Any step of the subject as it stands, also a step about a step. */
    public Optional<StandingStep> standing(StepId id) {
        return chain(id).map(chain -> StandingRemark.find(chain, id).orElseGet(() -> StandingStep.of(chain)));
    }

    /** What became of a step, named by its own id or by that of a step about it. */
    public Optional<Chain<RecordedStep>> chain(StepId id) {
        return chains.chain(id);
    }
}
