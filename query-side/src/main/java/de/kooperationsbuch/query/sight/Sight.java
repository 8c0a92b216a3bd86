package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one caller may see, for the length of one question. It is judged by what is known now, though the question may be about what was known before; so what
 * is no longer public is not shown as it was when it still was.
 */
public final class Sight {
    private static final int AT_ONCE = 500;

    private final Caller caller;
    private final Look now;
    private final SubjectSights sights;
    private final Map<SubjectId, Seen> seen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SubjectId, Seen> eldest) {
            return size() > AT_ONCE;
        }
    };

    Sight(Caller caller, Look now, SubjectSights sights) {
        this.caller = caller;
        this.now = now;
        this.sights = sights;
    }

    /** For which the caller speaks, if for any. */
    public Optional<OrganisationId> organisation() {
        return Optional.ofNullable(caller.organisation());
    }

    /** What the organisation for which the caller speaks is part of, such as the Kommune of an office. */
    public Optional<OrganisationId> partOf() {
        return organisation().flatMap(new Registrations(now::steps)::partOf);
    }

    /** The look that the question is asked of. It does not know who looks: what it tells is still to be left out. */
    public Look look(Optional<Instant> knownAt) {
        return now.asKnownAt(knownAt);
    }

    /** @throws Refusal if nothing is known of such a subject */
    public SubjectSight of(SubjectKind kind, String slug) {
        now.steps(kind, slug);
        return of(new SubjectId(kind, slug)).sight();
    }

    /** @throws Refusal if the table does not allow this on the subject: as if nothing were known of it */
    public void require(Act act, SubjectKind kind, String slug) {
        if (!of(kind, slug).allows(act)) throw Look.notKnown(kind, slug);
    }

    /** Whether the table allows this on a cooperation with these readers. */
    public boolean allows(Act act, Readership readers) {
        return sights.of(readers).allows(act);
    }

    public boolean isWhole(SubjectId subject) {
        return of(subject).isWhole();
    }

    /** Whether the caller has more to do with a subject than everybody. */
    public boolean takesPart(SubjectId subject) {
        return of(subject).sight().takesPart();
    }

    /** Whether nothing of a subject may be seen; else there may be something. */
    public boolean showsNothingOf(SubjectId subject) {
        return of(subject).isNothing();
    }

    /** Whether a step may be seen, be it about another step or not. */
    public boolean shows(SubjectId subject, StepId step) {
        return of(subject).shows(step);
    }

    /** Whether a rating of a cooperation that is still to be kept back is not so from the caller. */
    public boolean seesRatingOf(StepHeader author) {
        return of(author.subject()).sight().seesRatingOf(author);
    }

    /** Whether it may be told who the people are whom the steps of a subject name. */
    public boolean seesPeopleOf(SubjectId subject) {
        return of(subject).sight().allows(Act.SEE_PERSON);
    }

    /** Whether what waits for an organisation is the caller's own to do. */
    public boolean isToDo(OrganisationId organisation) {
        return of(new SubjectId(SubjectKind.ORGANISATION, organisation.value()))
                .sight()
                .isToDo();
    }

    /**
     * The known steps that the caller may see, with those about them.
     *
     * @throws Refusal if nothing is known of such a subject
     */
    public List<RecordedStep> steps(Look look, SubjectKind kind, String slug) {
        List<RecordedStep> known = look.steps(kind, slug);
        return of(new SubjectId(kind, slug)).of(known);
    }

    /**
     * The same as they stand.
     *
     * @throws Refusal if nothing of such a subject is known and counts
     */
    public Standings standings(Look look, SubjectKind kind, String slug) {
        Standings all = Standings.of(look, kind, slug);
        SubjectId subject = new SubjectId(kind, slug);
        return isWhole(subject) ? all : Standings.of(of(subject).of(look.steps(kind, slug)));
    }

    private Seen of(SubjectId subject) {
        Seen known = seen.get(subject);
        if (known != null) return known;
        Seen found = new Seen(sights.of(subject), () -> now.steps(subject));
        seen.put(subject, found);
        return found;
    }
}
