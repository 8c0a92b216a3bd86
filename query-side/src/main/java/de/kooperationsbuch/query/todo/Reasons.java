package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.StepTitles;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.funding.FundingReport;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.Sentences;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/** Says in one sentence why something waits: {@code todo_de.properties} and {@code todo_en.properties}. */
final class Reasons {
    private static final int LONGEST = 120;
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Reasons() {}

    static String say(Pending pending, Locale language) {
        return say(pending, language, Object::toString);
    }

    /** @param words how organisations, and constants of the book, are called */
    static String say(Pending pending, Locale language, Function<Object, String> words) {
        Locale spoken = Sentences.spoken(language);
        ResourceBundle sentences = ResourceBundle.getBundle("todo", spoken, EXACT);
        Object[] facts = pending.facts().stream()
                .map(fact -> word(fact, sentences, spoken, words))
                .toArray();
        return new MessageFormat(sentences.getString(pending.kind().name()), spoken).format(facts);
    }

    private static Object word(Object fact, ResourceBundle sentences, Locale language, Function<Object, String> words) {
        if (fact instanceof Number) return fact;
        if (fact instanceof LocalDate day) return date(PartialDate.of(day), language);
        if (fact instanceof PartialDate date) return date(date, language);
        if (fact instanceof Block block) return sentences.getString(block.step().value());
        if (fact instanceof StepName step) return StepTitles.of(step.value(), language);
        if (fact instanceof FundingReport report) return sentences.getString(report.name());
        if (fact instanceof Settling settling) return settling.in(words);
        String text = fact instanceof OrganisationId ? words.apply(fact) : fact.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** As precise as it is known, in the reader's order. */
    private static String date(PartialDate date, Locale language) {
        boolean german = language.equals(Locale.GERMAN);
        String pattern = switch (date.precision()) {
            case YEAR -> "yyyy";
            case MONTH -> german ? "MM.yyyy" : "MMMM yyyy";
            case DAY -> german ? "dd.MM.yyyy" : "d MMMM yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, language).format(date.firstDay());
    }
}
