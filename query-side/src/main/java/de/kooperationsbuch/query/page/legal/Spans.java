package de.kooperationsbuch.query.page.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the gaps of a line, and makes links of its addresses. */
final class Spans {
    private static final Pattern GAP = Pattern.compile("\\[\\[([A-Z_]+)]]");
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[^\\s,;)]*[^\\s,;).]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|(?<=\\s)/[a-z]+(?![\\w/-])");

    private final Function<OperatorFact, Optional<String>> facts;

    Spans(Function<OperatorFact, Optional<String>> facts) {
        this.facts = facts;
    }

    /** @throws IllegalArgumentException if there is no such gap */
    List<Span> of(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher gap = GAP.matcher(line);
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (gap.find()) {
            text.append(line, from, gap.start());
            from = gap.end();
            OperatorFact fact = OperatorFact.valueOf(gap.group(1));
            Optional<String> said = facts.apply(fact);
            said.ifPresent(text::append);
            if (said.isPresent()) continue;
            linked(text.toString(), spans);
            text.setLength(0);
            spans.add(Span.gap(fact));
        }
        linked(text.append(line.substring(from)).toString(), spans);
        return spans;
    }

    private static void linked(String text, List<Span> spans) {
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            if (from < address.start()) spans.add(Span.plain(text.substring(from, address.start())));
            String found = address.group();
            spans.add(Span.link(found, found.contains("@") ? "mailto:" + found : found));
            from = address.end();
        }
        if (from < text.length()) spans.add(Span.plain(text.substring(from)));
    }
}
