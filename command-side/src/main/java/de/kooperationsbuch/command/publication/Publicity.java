package de.kooperationsbuch.command.publication;

import static de.kooperationsbuch.command.Rules.ONLY_AN_AGREED_PUBLICATION_ENDS;
import static de.kooperationsbuch.command.Rules.ONLY_A_SIDE_MAKES_PUBLIC;

import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import de.kooperationsbuch.kernel.publication.PublicationAgreed;
import de.kooperationsbuch.kernel.publication.PublicationEnded;
import de.kooperationsbuch.kernel.publication.PublicationStep;
import de.kooperationsbuch.kernel.standing.Partners;

/**
 * Whether either side spoke for publicity since the last end of it, by what was not withdrawn. One side's word is enough to be ended, though it publishes
 * nothing; and a side whose end was withdrawn may say the end once more, though the publicity did not come back with that.
 */
public final class Publicity {
    private Partners partners;
    private boolean agreed;

    public void decide(PublicationStep step) {
        if (partners.side(step.step()).isEmpty())
            throw new RuleBroken(ONLY_A_SIDE_MAKES_PUBLIC, step.step().by()).at("/by");
        if (step instanceof PublicationEnded && !agreed) throw new RuleBroken(ONLY_AN_AGREED_PUBLICATION_ENDS);
    }

    public void evolve(CooperationOpened step) {
        partners = Partners.of(step);
    }

    public void evolve(PublicationStep step) {
        agreed = step instanceof PublicationAgreed;
    }
}
