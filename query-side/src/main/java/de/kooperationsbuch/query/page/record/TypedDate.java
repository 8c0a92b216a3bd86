package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.InvalidValue;
import de.kooperationsbuch.kernel.PartialDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people type it: {@code 2016}, {@code 03.2016}, {@code 15.3.2016}, and as the book writes it, {@code 2016-03-15}. With slashes the day comes first, as in
 * {@code 15/03/2016}; the German reader is not asked to know that.
 */
final class TypedDate {
    private static final Pattern DOTS = Pattern.compile("(?:(?:(\\d{1,2})\\.\\s*)?(\\d{1,2})\\.\\s*)?(\\d{4})");
    private static final Pattern SLASHES = Pattern.compile("(?:(\\d{1,2})/)?(\\d{1,2})/(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");

    private TypedDate() {}

    /**
     * @return as the book writes it, as precisely as it was typed
     * @throws NotUnderstood if it is no date
     */
    static String iso(String typed, Locale language) {
        String text = typed.strip();
        Matcher dots = DOTS.matcher(text);
        if (dots.matches()) return checked(dots.group(3), dots.group(2), dots.group(1));
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches() && !language.equals(Locale.GERMAN))
            return checked(slashes.group(3), slashes.group(2), slashes.group(1));
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) return checked(iso.group(1), iso.group(2), iso.group(3));
        throw new NotUnderstood("record.bad.date");
    }

    private static String checked(String year, String month, String day) {
        if (month != null && (Integer.parseInt(month) < 1 || Integer.parseInt(month) > 12))
            throw new NotUnderstood("record.bad.month", month);
        String text = year + part(month) + part(day);
        try {
            return PartialDate.parse(text).text();
        } catch (InvalidValue impossible) {
            throw new NotUnderstood(impossible.shape().equals("year") ? "record.bad.year" : "record.bad.day");
        }
    }

    private static String part(String number) {
        if (number == null) return "";
        return "-" + (number.length() == 1 ? "0" : "") + number;
    }

    /** As people type it in this language. */
    static String typed(String iso, Locale language) {
        String[] parts = iso.split("-");
        String between = language.equals(Locale.GERMAN) ? "." : "/";
        return switch (parts.length) {
            case 1 -> iso;
            case 2 -> parts[1] + between + parts[0];
            default -> parts[2] + between + parts[1] + between + parts[0];
        };
    }
}
