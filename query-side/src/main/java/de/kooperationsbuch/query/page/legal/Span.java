package de.kooperationsbuch.query.page.legal;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a line.
 *
 * @param text empty where only the operator knows it and has not said it
 * @param link address to go to, if the text is one
 * @param missing what the operator has not said
 */
public record Span(
        String text, @Nullable String link, @Nullable OperatorFact missing) {
    static Span plain(String text) {
        return new Span(text, null, null);
    }

    static Span link(String text, String link) {
        return new Span(text, link, null);
    }

    static Span gap(OperatorFact missing) {
        return new Span("", null, missing);
    }
}
