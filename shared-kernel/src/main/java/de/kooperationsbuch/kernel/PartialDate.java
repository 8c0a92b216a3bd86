package de.kooperationsbuch.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A day, a month or a year, as precisely as it is known: {@code 2016-03-15}, {@code 2016-03}, {@code 2016}.
 *
 * @param text as it was given; precision is never added
 * @param firstDay first day of the period
 * @param lastDay last day of the period, inclusive
 */
public record PartialDate(@JsonValue String text, LocalDate firstDay, LocalDate lastDay) {
    public static final String PATTERN = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
    private static final Pattern SHAPE = Pattern.compile(PATTERN);
    private static final int EARLIEST_YEAR = 1800;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate parse(String text) {
        if (!SHAPE.matcher(text).matches()) throw new InvalidValue("date", text);
        if (Integer.parseInt(text.substring(0, 4)) < EARLIEST_YEAR) throw new InvalidValue("year", text);
        try {
            return switch (text.length()) {
                case 4 -> of(text, LocalDate.parse(text + "-01-01"), LocalDate.parse(text + "-12-31"));
                case 7 ->
                    of(
                            text,
                            YearMonth.parse(text).atDay(1),
                            YearMonth.parse(text).atEndOfMonth());
                default -> of(LocalDate.parse(text));
            };
        } catch (DateTimeException e) {
            throw new InvalidValue("date", text);
        }
    }

    public static PartialDate of(LocalDate day) {
        return of(day.toString(), day, day);
    }

    private static PartialDate of(String text, LocalDate first, LocalDate last) {
        return new PartialDate(text, first, last);
    }

    /** How much of a date is known, from the least. */
    public enum Precision {
        YEAR(4),
        MONTH(7),
        DAY(10);

        private final int length;

        Precision(int length) {
            this.length = length;
        }

        /** In small letters, as a part of keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** A day, said no more precisely than this. */
        public PartialDate of(LocalDate day) {
            return parse(day.toString().substring(0, length));
        }
    }

    public Precision precision() {
        return switch (text.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    /** Whether it is known to the day. */
    public boolean isDay() {
        return firstDay.equals(lastDay);
    }

    /** Whether an end on this date cannot be an end of what began on {@code beginning}, even read as late as possible. */
    public boolean endsBefore(PartialDate beginning) {
        return lastDay.isBefore(beginning.firstDay);
    }

    @Override
    public String toString() {
        return text;
    }
}
