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
 * @param labelX where the label begins, so that it does not leave the paper
 */
record Bar(
        List<Mark> marks, double x, double width, int row, double soft, double softEnd, boolean open, double labelX) {
    private static final double LETTER = 7.5;
    private static final double LEAST = 4;
    static final int LONGEST_LABEL = 28;

    static Bar of(List<Mark> marks, Scale scale) {
        Extent extent = marks.get(0).extent().until(scale.last());
        double x = scale.x(extent.from());
        double width = Scale.rounded(Math.max(LEAST, scale.end(extent.to()) - x));
        double soft = extent.hasSureDay() ? scale.x(extent.surelyFrom()) - x : width / 2;
        double softEnd = extent.hasSureDay() ? scale.end(extent.to()) - scale.end(extent.surelyTo()) : width / 2;
        double labelX = Math.max(Scale.MARGIN, Math.min(x, scale.width() - length(label(marks))));
        return new Bar(
                marks, x, width, 0, Scale.rounded(soft), Scale.rounded(softEnd), extent.open(), Scale.rounded(labelX));
    }

    Bar inRow(int other) {
        return new Bar(marks, x, width, other, soft, softEnd, open, labelX);
    }

    private static String label(List<Mark> marks) {
        String said =
                (marks.size() > 1 ? marks.size() + " × " : "") + marks.get(0).label();
        return said.length() <= LONGEST_LABEL ? said : said.substring(0, LONGEST_LABEL - 1) + "…";
    }

    private static double length(String label) {
        return label.length() * LETTER;
    }

    public Mark first() {
        return marks.get(0);
    }

    public int count() {
        return marks.size();
    }

    public String label() {
        return label(marks);
    }

    /** Where it or its label begins. */
    double left() {
        return Math.min(x, labelX);
    }

    /** Where both end. */
    double right() {
        return Math.max(x + width, labelX + length(label()));
    }

    public double hitWidth() {
        return Math.max(width, Spot.CLOSEST);
    }

    public boolean isDisputed() {
        return marks.stream().anyMatch(Mark::disputed);
    }

    public boolean isCorrected() {
        return marks.stream().anyMatch(Mark::isCorrected);
    }

    public String says(Say say) {
        String said = first().says(say);
        return count() == 1 ? said : say.text("line.says.times", say.number(count()), said);
    }
}
