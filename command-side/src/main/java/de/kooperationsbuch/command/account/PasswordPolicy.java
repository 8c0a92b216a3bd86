package de.kooperationsbuch.command.account;

import static de.kooperationsbuch.kernel.problem.ProblemType.INVALID_VALUE;

import com.nulabinc.zxcvbn.Zxcvbn;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which passwords are good enough: long ones that are neither common nor easily guessed. What else they are made of is left to people. */
final class PasswordPolicy {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final double LEAST_GUESSES = 1e9;

    /** For what an operator sets: who reads the settings is past guessing. */
    private static final double LEAST_GUESSES_OF_SETTINGS = 1e6;

    /** The estimator takes seconds for what is long and made to keep it busy; what is hard to guess at its beginning is so as a whole. */
    private static final int LONGEST_GUESSED = 40;

    private static final String PRODUCT = "kooperationsbuch";

    private PasswordPolicy() {}

    /** Loads its word lists only when the first password is set. */
    private static final class Estimator {
        static final Zxcvbn ZXCVBN = new Zxcvbn();
    }

    /** The same characters in the same form, whatever keyboard they come from. */
    static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /**
     * @param pointer where the password stands in what was sent
     * @throws Refusal that never repeats the password
     */
    static void checkLength(String password, String pointer) {
        int most = LONGEST * 16;
        int length = password.length() > most
                ? most
                : normalised(password).codePoints().toArray().length;
        if (length < SHORTEST || length > LONGEST)
            throw new Refusal(INVALID_VALUE, "password-length", SHORTEST, LONGEST).at(pointer);
        if (password.codePoints().anyMatch(PasswordPolicy::isNoCharacter))
            throw new Refusal(INVALID_VALUE, "password-characters").at(pointer);
    }

    /** @throws Refusal that never repeats the password */
    static void check(Account account, String password, String pointer) {
        check(account, password, pointer, LEAST_GUESSES);
    }

    /** @throws Refusal that never repeats the password */
    static void checkSetting(Account account, String password, String pointer) {
        check(account, password, pointer, LEAST_GUESSES_OF_SETTINGS);
    }

    private static void check(Account account, String password, String pointer, double leastGuesses) {
        checkLength(password, pointer);
        String guessed = normalised(password);
        guessed = guessed.substring(0, Math.min(LONGEST_GUESSED, guessed.length()));
        if (Estimator.ZXCVBN.measure(guessed, wordsAround(account)).getGuesses() < leastGuesses)
            throw new Refusal(INVALID_VALUE, "password-guessable").at(pointer);
    }

    private static boolean isNoCharacter(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static List<String> wordsAround(Account account) {
        List<String> words = new ArrayList<>();
        Stream.of(PRODUCT, account.name(), String.valueOf(account.organisation()))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(word -> {
                    words.add(word);
                    words.add(word.replace("-", ""));
                    words.addAll(List.of(word.split("-")));
                });
        words.addAll(CommonWords.ALL);
        return words.stream().filter(word -> word.length() > 2).distinct().toList();
    }
}
