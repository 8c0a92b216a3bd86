package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.query.page.Say;
import de.kooperationsbuch.query.standing.Standing;
import de.kooperationsbuch.query.standing.StandingStep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something on a lane.
 *
 * @param label what it is, in the reader's language
 * @param begin when it happened or began, as precisely as it is known
 * @param end null for what happened once and for what goes on
 * @param lasts whether it has days on which it holds, and not only one on which it happened
 * @param hollow whether it should have happened and did not, or was seen otherwise than the book derives it
 * @param disputed whether a dispute about it is open
 * @param step null for what no step tells: a gap, or what is missing
 * @param address where to read on; null for a gap
 */
record Mark(
        Lane lane,
        Figure figure,
        String label,
        PartialDate begin,
        @Nullable PartialDate end,
        boolean lasts,
        boolean hollow,
        boolean disputed,
        @Nullable StandingStep step,
        @Nullable String address) {

    /** What happened once. */
    static Mark moment(Lane lane, Figure figure, String label, Told told) {
        return new Mark(
                lane, figure, label, told.on(), null, false, false, told.disputed(), told.step(), told.address());
    }

    /** What lasted. */
    static Mark lasting(
            Lane lane, Figure figure, String label, PartialDate begin, @Nullable PartialDate end, Told told) {
        return new Mark(lane, figure, label, begin, end, true, false, told.disputed(), told.step(), told.address());
    }

    static Mark gap(LocalDate from, @Nullable LocalDate to) {
        PartialDate end = to == null ? null : PartialDate.of(to);
        return new Mark(Lane.FUNDING, Figure.GAP, "", PartialDate.of(from), end, true, false, false, null, null);
    }

    /** What should have happened by a day and did not. */
    static Mark missing(Figure figure, String label, LocalDate by, String address) {
        return new Mark(Lane.CYCLE, figure, label, PartialDate.of(by), null, false, true, false, null, address);
    }

    public Mark asOutline(String said) {
        return new Mark(lane, figure, said, begin, end, lasts, true, disputed, step, address);
    }

    public Extent extent() {
        return lasts ? Extent.between(begin, end) : Extent.on(begin);
    }

    public boolean isGap() {
        return figure == Figure.GAP;
    }

    public boolean isMissing() {
        return step == null && hollow;
    }

    public boolean isCorrected() {
        return step != null && step.standing() == Standing.CORRECTED;
    }

    /** What it is, when, and how it stands. */
    public String says(Say say) {
        if (isGap()) return say.text("line.says.gap", days(say));
        if (isMissing()) return say.text("line.says.missing", label, say.date(begin));
        String standing = step == null ? "" : say.word(step.standing());
        String said = say.text("line.says.mark", label, days(say), standing);
        return disputed && isCorrected() ? said + ", " + say.word(Standing.DISPUTED) : said;
    }

    public String days(Say say) {
        if (!lasts) return say.date(begin);
        return end == null
                ? say.text("line.says.since", say.date(begin))
                : say.text("line.says.until", say.date(begin), say.date(end));
    }
}
