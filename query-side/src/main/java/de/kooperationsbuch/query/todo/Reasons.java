package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.StepTitles;
import de.kooperationsbuch.kernel.funding.FundingReport;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in one sentence why something waits: {@code todo_de.properties} and {@code todo_en.properties}. */
final class Reasons {
    private static final int LONGEST = 120;
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Reasons() {}

    static String say(Pending pending, Locale language) {
        Locale spoken = language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH;
        ResourceBundle sentences = ResourceBundle.getBundle("todo", spoken, EXACT);
        Object[] words = pending.facts().stream()
                .map(fact -> word(fact, sentences, spoken))
                .toArray();
        return new MessageFormat(sentences.getString(pending.kind().name()), spoken).format(words);
    }

    private static Object word(Object fact, ResourceBundle sentences, Locale language) {
        if (fact instanceof Number) return fact;
        if (fact instanceof StepName step) return StepTitles.of(step.value(), language);
        if (fact instanceof FundingReport report) return sentences.getString(report.name());
        String text = fact.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
