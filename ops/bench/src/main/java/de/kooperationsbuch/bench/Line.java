package de.kooperationsbuch.bench;

import java.util.Locale;

/** One line of the table, in words; what a measure has not is empty. */
record Line(String measure, String product, String limit, String ratio, String required, String reached) {
    static final Line HEAD = new Line("measure", "product", "limit", "ratio", "required", "reached");

    /**
     * Something for which the machine itself sets the limit.
     *
     * @param leastRatio 0 if nothing is required
     */
    static Line beside(String measure, double product, double limit, double leastRatio) {
        double ratio = product / limit;
        return new Line(
                measure,
                number(product),
                number(limit),
                decimal(ratio),
                leastRatio > 0 ? "ratio >= " + leastRatio : "",
                leastRatio > 0 ? said(ratio >= leastRatio) : "");
    }

    static Line besideAtLeast(String measure, double product, double limit, double least) {
        return new Line(
                measure,
                number(product),
                number(limit),
                decimal(product / limit),
                ">= " + number(least),
                said(product >= least));
    }

    /** @param most 0 if nothing is required */
    static Line besideAtMost(String measure, double product, double limit, double most) {
        return new Line(
                measure,
                number(product),
                number(limit),
                decimal(product / limit),
                most > 0 ? "<= " + number(most) : "",
                most > 0 ? said(product <= most) : "");
    }

    static Line atLeast(String measure, double product, double least) {
        return new Line(measure, number(product), "", "", ">= " + number(least), said(product >= least));
    }

    static Line atMost(String measure, double product, double most) {
        return new Line(measure, number(product), "", "", "<= " + number(most), said(product <= most));
    }

    static Line plain(String measure, Object product) {
        return new Line(measure, product instanceof Double d ? number(d) : product.toString(), "", "", "", "");
    }

    static String said(boolean reached) {
        return reached ? "yes" : "NO";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
    }

    private static String decimal(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
