package de.kooperationsbuch.query.page;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.Problem;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says a refusal to people: days in their format, steps, fields and words by what people call them. Programs are told the written words.
 *
 * @param step whose fields are spoken of; empty if of none
 */
public record Plainly(Say say, String step) {
    private static final Pattern STEP = Pattern.compile("\\b(?:[A-Z][a-z]+){2,}\\b");
    private static final Pattern FIELD = Pattern.compile(
            "(?<=[„“\"`])[a-z]+[A-Za-z]*(?=[“”\"`])|(?<=\\b(?:Feld|field|kein|no) )[a-z]+[A-Za-z]*\\b|\\b[a-z]+[A-Z][A-Za-z]*\\b");

    public Problem of(Refusal refusal, @Nullable String instance) {
        Problem written = Sentences.problem(plain(refusal), say.language(), instance);
        String accepted = written.accepted();
        return new Problem(
                written.type(),
                written.title(),
                refusal.status(),
                plain(written.detail()),
                written.instance(),
                refusal.rule(),
                refusal.field(),
                accepted == null || accepted.contains("/api/") ? null : plain(accepted));
    }

    private Refusal plain(Refusal refusal) {
        Object[] facts = refusal.facts().stream().map(this::fact).toArray();
        return new Refusal(refusal.type(), refusal.sentence(), facts);
    }

    private @Nullable Object fact(@Nullable Object fact) {
        if (fact instanceof Refusal because) return plain(because);
        if (fact instanceof LocalDate day) return say.day(day);
        if (fact instanceof PartialDate date) return say.date(date);
        if (fact instanceof StepName name) return say.step(name.value());
        if (fact instanceof OrganisationId organisation) return say.name(organisation.value());
        if (fact instanceof Enum<?> word)
            return say.textOr(word.getDeclaringClass().getSimpleName() + "." + word.name(), word.toString());
        if (fact instanceof List<?> list)
            return list.stream().map(this::fact).map(Objects::toString).toList();
        return fact;
    }

    private String plain(String sentence) {
        String steps = STEP.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(step(found.group())));
        return FIELD.matcher(steps).replaceAll(this::field);
    }

    private String step(String word) {
        return Catalogue.find(word).isPresent()
                ? (say.language().equals(Locale.GERMAN) ? "„%s“" : "“%s”").formatted(say.step(word))
                : word;
    }

    private String field(MatchResult found) {
        String name = found.group();
        String anywhere = say.textOr("field." + name, name);
        return Matcher.quoteReplacement(say.textOr("field." + step + "." + name, anywhere));
    }
}
