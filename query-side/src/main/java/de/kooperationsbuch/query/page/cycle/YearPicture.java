package de.kooperationsbuch.query.page.cycle;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.cycle.CycleDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand in the picture of a year: lanes from top to bottom, days from left to right.
 *
 * @param asOf where the day of the view stands; null outside the year
 */
public record YearPicture(
        int height,
        List<Tick> ticks,
        List<Lane> lanes,
        @Nullable Integer asOf) {
    static final int LEFT = 232;
    static final int RIGHT = 936;
    static final int TOP = 32;
    static final int LANE = 48;
    static final int APART = 26;
    private static final int TICKS = 12;

    /** The first day of a month. */
    public record Tick(YearMonth month, int x) {
        public String label(Locale language) {
            return month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language);
        }
    }

    /** @param y of the line on which its marks stand */
    public record Lane(BlockRow row, int y, List<Mark> marks) {}

    /**
     * One piece.
     *
     * @param from where the time begins in which it was held, if it is known by month or year only
     */
    public record Mark(Piece piece, int x, int from, int to) {
        public boolean isSoft() {
            return to - from > APART;
        }
    }

    static YearPicture of(CycleDays year, LocalDate asOf, List<BlockRow> rows) {
        List<Lane> lanes = IntStream.range(0, rows.size())
                .mapToObj(i -> new Lane(rows.get(i), TOP + LANE * i + LANE / 2, marks(year, rows.get(i))))
                .toList();
        return new YearPicture(TOP + LANE * rows.size(), ticks(year), lanes, year.hold(asOf) ? x(year, asOf) : null);
    }

    private static List<Tick> ticks(CycleDays year) {
        YearMonth first = YearMonth.from(year.first());
        long months = first.until(YearMonth.from(year.last()), ChronoUnit.MONTHS) + 1;
        long step = (months + TICKS - 1) / TICKS;
        return Stream.iterate(first, month -> month.plusMonths(step))
                .limit((months + step - 1) / step)
                .map(month -> new Tick(month, x(year, year.nearest(month.atDay(1)))))
                .toList();
    }

    /** In the order of their days, and far enough apart to be told from each other. */
    private static List<Mark> marks(CycleDays year, BlockRow row) {
        List<Mark> marks = new ArrayList<>();
        List<Piece> inOrder = row.pieces().stream()
                .sorted(Comparator.comparing(piece -> middle(piece.on())))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            Piece piece = inOrder.get(i);
            int least = marks.isEmpty() ? LEFT : marks.get(i - 1).x() + APART;
            int most = RIGHT - APART * (inOrder.size() - 1 - i);
            int x = Math.min(Math.max(x(year, middle(piece.on())), least), Math.max(most, LEFT));
            marks.add(new Mark(
                    piece, x, x(year, piece.on().firstDay()), x(year, piece.on().lastDay())));
        }
        return List.copyOf(marks);
    }

    private static LocalDate middle(PartialDate date) {
        return date.firstDay().plusDays(ChronoUnit.DAYS.between(date.firstDay(), date.lastDay()) / 2);
    }

    private static int x(CycleDays year, LocalDate day) {
        long days = Math.max(1, ChronoUnit.DAYS.between(year.first(), year.last()));
        long passed = ChronoUnit.DAYS.between(year.first(), year.nearest(day));
        return LEFT + (int) (passed * (RIGHT - LEFT) / days);
    }
}
