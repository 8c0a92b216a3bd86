package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.standing.Partners;
import de.kooperationsbuch.kernel.standing.Side;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;

/**
 * Which sides of a cooperation take part in it by their own word: they recorded or confirmed any step there, whatever became of it since. One side alone could
 * name anybody as its partner. Where somebody else opened it, or brought the opening in a file, that is the operator's doing, and both count.
 */
final class Spoken {
    private Spoken() {}

    /**
     * @param known every known step of the cooperation
     * @param standings how they stand
     * @param opened the opening that counts
     */
    static List<OrganisationId> of(List<RecordedStep> known, Standings standings, CooperationOpened opened) {
        Partners partners = Partners.of(opened);
        boolean both = isOpenedForThem(partners, standings, opened);
        return partners.both().stream()
                .filter(side -> both || speaks(side, known))
                .map(Side::organisation)
                .toList();
    }

    private static boolean isOpenedForThem(Partners partners, Standings standings, CooperationOpened opened) {
        RecordedStep latest = standings.chain(opened.stepId()).orElseThrow().latestRecord();
        StepHeader author = latest.step().step();
        return latest.channel().isForSomeone() || partners.side(author).isEmpty();
    }

    private static boolean speaks(Side side, List<RecordedStep> known) {
        return known.stream().map(recorded -> recorded.step().step()).anyMatch(side::speaksIn);
    }
}
