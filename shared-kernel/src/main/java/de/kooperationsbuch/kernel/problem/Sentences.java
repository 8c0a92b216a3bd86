package de.kooperationsbuch.kernel.problem;

import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.StepTitles;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts refusals into words: {@code problems_*.properties} for everything general, {@code rules_*.properties} for rules. */
public final class Sentences {
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentences() {}

    public static Problem problem(Refusal refusal, Locale language, @Nullable String instance) {
        return new Problem(
                "/problems/" + refusal.type().word(),
                say(refusal.type().word(), language),
                refusal.status(),
                detail(refusal, language),
                instance,
                refusal.rule(),
                refusal.field(),
                accepted(refusal, language));
    }

    public static String detail(Refusal refusal, Locale language) {
        return say(refusal.sentence(), language, refusal.facts().toArray());
    }

    private static @Nullable String accepted(Refusal refusal, Locale language) {
        return find(refusal.sentence() + ".accepted", language)
                .map(pattern -> format(pattern, language, refusal.facts().toArray()))
                .filter(words -> !words.isBlank())
                .orElse(null);
    }

    /** @throws MissingResourceException if nobody wrote the sentence */
    public static String say(String key, Locale language, Object... facts) {
        String pattern = find(key, language)
                .orElseThrow(() -> new MissingResourceException("no sentence for " + key, "problems", key));
        return format(pattern, language, facts);
    }

    static boolean knows(String key, Locale language) {
        return find(key, language).isPresent();
    }

    private static String format(String pattern, Locale language, Object... facts) {
        Object[] words = Stream.of(facts).map(fact -> word(fact, language)).toArray();
        return new MessageFormat(pattern, language).format(words);
    }

    private static Object word(@Nullable Object fact, Locale language) {
        if (fact instanceof Refusal because) return detail(because, language);
        if (fact instanceof StepName name) return StepTitles.of(name.value(), spoken(language)) + " (" + name + ")";
        if (fact instanceof Number) return fact;
        if (fact instanceof List<?> list)
            return list.stream().map(Sentences::shortened).collect(Collectors.joining(", "));
        return shortened(fact);
    }

    private static String shortened(@Nullable Object fact) {
        String text = Objects.toString(fact, "–");
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }

    private static Optional<String> find(String key, Locale language) {
        return Stream.of("problems", "rules")
                .map(name -> bundle(name, language))
                .flatMap(Optional::stream)
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    private static Optional<ResourceBundle> bundle(String name, Locale language) {
        try {
            return Optional.of(ResourceBundle.getBundle(name, spoken(language), EXACT));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }

    /** Whoever reads neither German nor English is answered in English. */
    public static Locale spoken(Locale language) {
        return language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH;
    }
}
