package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.query.page.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happened once, with its place on the paper.
 *
 * @param marks all that lie too close together to be drawn each, by day
 */
record Spot(List<Mark> marks, double x) {
    /** So close that a finger could not tell them apart. */
    static final double CLOSEST = 24;

    static List<Spot> of(List<Mark> moments, Scale scale) {
        List<Mark> inOrder = moments.stream()
                .sorted(Comparator.comparing(mark -> mark.begin().firstDay()))
                .toList();
        List<Spot> spots = new ArrayList<>();
        for (Mark mark : inOrder) {
            double x = middle(mark, scale);
            Spot last = spots.isEmpty() ? null : spots.get(spots.size() - 1);
            if (last != null && x - last.x < CLOSEST) last.marks.add(mark);
            else spots.add(new Spot(new ArrayList<>(List.of(mark)), x));
        }
        return spots;
    }

    private static double middle(Mark mark, Scale scale) {
        LocalDate day = mark.begin().firstDay();
        return Scale.rounded((scale.x(day) + scale.end(day)) / 2);
    }

    public Mark first() {
        return marks.get(0);
    }

    public LocalDate from() {
        return first().begin().firstDay();
    }

    public LocalDate to() {
        return marks.get(marks.size() - 1).begin().lastDay();
    }

    public int count() {
        return marks.size();
    }

    public boolean isDisputed() {
        return marks.stream().anyMatch(Mark::disputed);
    }

    public boolean isCorrected() {
        return marks.stream().anyMatch(Mark::isCorrected);
    }

    public String says(Say say) {
        if (count() > 1 && first().isMissing())
            return say.text("line.says.lacking", say.number(count()), say.day(from()), say.day(to()));
        return count() == 1
                ? first().says(say)
                : say.text("line.says.several", say.number(count()), say.day(from()), say.day(to()));
    }
}
