package de.kooperationsbuch.command.organisation;

import de.kooperationsbuch.kernel.Decimal;
import de.kooperationsbuch.kernel.organisation.KeyFigure;
import java.math.BigDecimal;

/** The values that make sense for a key figure: per cent up to 100, hours and posts with decimals, heads as whole numbers. */
final class FigureRange {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private FigureRange() {}

    static String of(KeyFigure figure) {
        return switch (figure) {
            case MIGRATION_SHARE_PERCENT -> "0 – 100";
            case VOLUNTEER_HOURS, COORDINATION_FTE -> "0, 0.5, 1 …";
            default -> "0, 1, 2 …";
        };
    }

    static boolean holds(KeyFigure figure, Decimal value) {
        BigDecimal number = value.number();
        if (number.signum() < 0) return false;
        return switch (figure) {
            case MIGRATION_SHARE_PERCENT -> number.compareTo(WHOLE) <= 0;
            case VOLUNTEER_HOURS, COORDINATION_FTE -> true;
            default -> number.stripTrailingZeros().scale() <= 0;
        };
    }
}
