package de.kooperationsbuch.verifier;

/** A number as it is written in exactly one way: digits, no sign, no zero in front. */
final class Decimal {
    private static final int MOST_DIGITS = 18;

    private Decimal() {}

    static long of(String text) throws Broken {
        boolean zeroInFront = text.length() > 1 && text.charAt(0) == '0';
        if (text.isEmpty() || text.length() > MOST_DIGITS || zeroInFront) throw new Broken("number", text);
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') throw new Broken("number", text);
            number = 10 * number + digit - '0';
        }
        return number;
    }
}
