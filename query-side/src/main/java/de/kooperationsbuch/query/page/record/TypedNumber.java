package de.kooperationsbuch.query.page.record;

import java.util.Locale;

/**
 * A number as people type it in their language: {@code 90.000,5} in German, {@code 90,000.5} in English. Marks of thousands may be left out, but stand before three
 * digits or nowhere: {@code 90.00} could mean two things in German and is asked back.
 */
final class TypedNumber {
    private TypedNumber() {}

    /**
     * @param places at most so many after the point
     * @return digits with a point, as the book writes it
     * @throws NotUnderstood if it is no number, or could be two
     */
    static String decimal(String typed, int places, Locale language) {
        boolean german = language.equals(Locale.GERMAN);
        String thousands = german ? "\\." : ",";
        String point = german ? "," : "\\.";
        String text = typed.strip()
                .replace("€", "")
                .replace("%", "")
                .replace('\u2212', '-')
                .strip()
                .replaceAll("(?<=[0-9])[\\u00A0\\u202F ](?=[0-9]{3})", "");
        String whole = "-?(?:[0-9]+|[0-9]{1,3}(?:" + thousands + "[0-9]{3})+)";
        if (!text.matches("-?[0-9.,]+")) throw new NotUnderstood("record.bad.number");
        if (!text.matches(whole + "(?:" + point + "[0-9]{1," + places + "})?"))
            throw new NotUnderstood(places == 2 ? "record.bad.money" : "record.bad.decimal");
        return text.replaceAll(thousands, "").replaceAll(point, ".");
    }

    /** @throws NotUnderstood if it is not a whole number that the book can keep */
    static int whole(String typed, Locale language) {
        try {
            return Integer.parseInt(decimal(typed, 1, language));
        } catch (NumberFormatException | NotUnderstood no) {
            throw new NotUnderstood("record.bad.whole");
        }
    }

    /** As people type it in this language. */
    static String typed(String decimal, Locale language) {
        return language.equals(Locale.GERMAN) ? decimal.replace('.', ',') : decimal;
    }

    /** The same with marks of thousands. */
    static String grouped(String decimal, Locale language) {
        String mark = language.equals(Locale.GERMAN) ? "." : ",";
        String[] parts = decimal.split("\\.");
        String whole = parts[0].replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", mark);
        String point = language.equals(Locale.GERMAN) ? "," : ".";
        return parts.length == 1 ? whole : whole + point + parts[1];
    }
}
