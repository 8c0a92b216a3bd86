package de.kooperationsbuch.query.page.legal;

import de.kooperationsbuch.query.page.legal.Block.Kind;
import de.kooperationsbuch.query.page.legal.Block.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A text as it is written in a file: {@code # } before the title, {@code ## } before a heading, {@code - } before each entry of a list, and an empty line between
 * paragraphs. Whatever else stands there is text.
 */
public record LegalText(List<Block> blocks) {
    static LegalText of(String written, Spans spans) {
        List<Block> blocks = new ArrayList<>();
        for (String part :
                written.replace("\uFEFF", "").replace("\r", "").strip().split("\n\\s*\n"))
            if (!part.isBlank()) blocks.add(block(part.strip(), spans));
        return new LegalText(List.copyOf(blocks));
    }

    private static Block block(String part, Spans spans) {
        if (part.startsWith("- "))
            return new Block(
                    Kind.ITEMS,
                    Stream.of(part.substring(2).split("\n- "))
                            .map(item -> line(item, spans))
                            .toList());
        if (part.startsWith("## ")) return new Block(Kind.HEADING, List.of(line(part.substring(3), spans)));
        if (part.startsWith("# ")) return new Block(Kind.TITLE, List.of(line(part.substring(2), spans)));
        return new Block(Kind.PARAGRAPH, List.of(line(part, spans)));
    }

    private static Line line(String text, Spans spans) {
        return new Line(spans.of(text.replaceAll("\\s*\n\\s*", " ").strip()));
    }

    /** What its title says; empty without one. */
    public String title() {
        return blocks.stream()
                .filter(block -> block.kind() == Kind.TITLE)
                .flatMap(block -> block.lines().get(0).spans().stream())
                .map(Span::text)
                .findFirst()
                .orElse("");
    }

    /** The gaps that nobody filled. */
    Stream<OperatorFact> missing() {
        return blocks.stream()
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.spans().stream())
                .map(Span::missing)
                .filter(Objects::nonNull);
    }
}
