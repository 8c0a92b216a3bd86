package de.kooperationsbuch.command.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Four groups of letters and digits that nobody confuses when reading them aloud; nearly a hundred bits. */
final class RandomPassword {
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int LETTERS = 5;

    private RandomPassword() {}

    static String make() {
        SecureRandom random = new SecureRandom();
        return Stream.generate(() -> group(random)).limit(GROUPS).collect(Collectors.joining("-"));
    }

    private static String group(SecureRandom random) {
        return random.ints(LETTERS, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
