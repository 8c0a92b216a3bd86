package de.kooperationsbuch.query.page.cooperation;

/**
 * A band of the placement with its place on the paper.
 *
 * @param soft width of the left end in which it may not have begun yet
 */
record DrawnBand(Band band, double x, double width, double height, double soft) {
    static DrawnBand of(Band band, Scale scale) {
        Extent extent = band.extent();
        double x = scale.x(band.from());
        double width = Math.max(1, scale.end(band.to()) - x);
        double soft = Math.min(width, scale.x(extent.surelyFrom()) - x);
        return new DrawnBand(band, x, Scale.rounded(width), height(band), Scale.rounded(soft));
    }

    /** The higher the type, the higher the band. */
    private static double height(Band band) {
        return band.type() == null ? 0 : 14 + 11 * (band.type().ordinal());
    }

    public double middle() {
        return Scale.rounded(x + width / 2);
    }

    public double hitWidth() {
        return Math.max(width, Spot.CLOSEST);
    }

    /** Whether there is room for its numeral. */
    public boolean isWide() {
        return width >= 34;
    }
}
