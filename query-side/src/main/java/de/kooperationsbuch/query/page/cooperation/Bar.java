package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.query.page.Say;
import java.util.List;

/**
 * What is drawn over days, with its place on the paper.
 *
 * @param marks all that is drawn in this place: one, or several of the same days
 * @param row from 0, within its lane
 * @param soft width of the left end that may lie outside of the days
 * @param softEnd the same on the right
 * @param open whether it goes on beyond the right end
 */
record Bar(List<Mark> marks, double x, double width, int row, double soft, double softEnd, boolean open) {
    private static final double LETTER = 7.5;
    private static final double LEAST = 4;
    static final int LONGEST_LABEL = 28;

    static Bar of(List<Mark> marks, Scale scale) {
        Extent extent = marks.get(0).extent().until(scale.last());
        double x = scale.x(extent.from());
        double width = Math.max(LEAST, scale.end(extent.to()) - x);
        if (!extent.hasSureDay())
            return new Bar(marks, x, Scale.rounded(width), 0, half(width), half(width), extent.open());
        double soft = scale.x(extent.surelyFrom()) - x;
        double softEnd = scale.end(extent.to()) - scale.end(extent.surelyTo());
        return new Bar(marks, x, Scale.rounded(width), 0, Scale.rounded(soft), Scale.rounded(softEnd), extent.open());
    }

    private static double half(double width) {
        return Scale.rounded(width / 2);
    }

    Bar inRow(int other) {
        return new Bar(marks, x, width, other, soft, softEnd, open);
    }

    Mark first() {
        return marks.get(0);
    }

    int count() {
        return marks.size();
    }

    String label() {
        String said = (count() > 1 ? count() + " × " : "") + first().label();
        return said.length() <= LONGEST_LABEL ? said : said.substring(0, LONGEST_LABEL - 1) + "…";
    }

    /** Where it and its label end. */
    double right() {
        return x + Math.max(width, label().length() * LETTER);
    }

    double hitWidth() {
        return Math.max(width, Spot.CLOSEST);
    }

    double middle() {
        return Scale.rounded(x + width / 2);
    }

    boolean isDisputed() {
        return marks.stream().anyMatch(Mark::disputed);
    }

    boolean isCorrected() {
        return marks.stream().anyMatch(Mark::isCorrected);
    }

    String says(Say say) {
        String said = first().says(say);
        return count() == 1 ? said : say.text("line.says.times", say.number(count()), said);
    }
}
