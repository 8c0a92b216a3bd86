package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.Bond;
import java.util.EnumSet;
import java.util.Set;

/** What a caller may see of one subject. */
public abstract class SubjectSight {
    private final Reader reader;
    private final Act everything;
    private final Set<Act> acts;

    SubjectSight(Reader reader, SubjectKind kind) {
        this.reader = reader;
        this.everything = ActsOn.everything(kind);
        this.acts = ActsOn.all(kind);
    }

    /** The bonds between the caller and what is asked for by an act. */
    abstract Set<Bond> bonds(Act act);

    /**
     * Whether a step may be seen by one who does not see the whole.
     *
     * @param step no step about a step: of those, ask for the step that they are about
     */
    abstract boolean showsInPart(Step step);

    /** Whether the table allows it here; what is done on subjects of another kind is never allowed. */
    public boolean allows(Act act) {
        return acts.contains(act) && act.allows(reader.caller(), bonds(act));
    }

    /** Whether the table would allow it here also to one whom no part of it concerns: then nothing is left out. */
    public boolean allowsWhole(Act act) {
        Set<Bond> bonds = EnumSet.noneOf(Bond.class);
        bonds.addAll(bonds(act));
        bonds.remove(Bond.CONCERNED);
        return acts.contains(act) && act.allows(reader.caller(), bonds);
    }

    /** Whether anything about the subject may be seen. */
    boolean isSeen() {
        return acts.stream().anyMatch(this::allows);
    }

    /** Whether everything about the subject may be seen. */
    public boolean isWhole() {
        return allows(everything);
    }

    /** Whether the caller has more to do with it than everybody. */
    boolean takesPart() {
        return isWhole();
    }

    /** Whether a rating that is still to be kept back is not so from the caller. */
    boolean seesRatingOf(StepHeader author) {
        return false;
    }

    /** Whether what waits for the subject is the caller's own to do, and not only to be audited. */
    boolean isToDo() {
        return false;
    }

    /** Whether the caller may record on it for one of those to whom it belongs. */
    public boolean recordsAsOwner() {
        return false;
    }

    /** Whether the caller may record on it at all, be it only what concerns its organisation. */
    public boolean records() {
        return false;
    }

    Reader reader() {
        return reader;
    }
}
