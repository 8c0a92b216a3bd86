package de.kooperationsbuch.app.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * What a page may not say.
 *
 * @param whole German texts that are said differently in English
 * @param pieces of German texts around what is filled in
 */
record Wording(Set<String> whole, Set<String> pieces) {
    private static final int LEAST_PIECE = 12;
    private static final Pattern HOLE = Pattern.compile("\\{\\d+(,choice,)?|}|\\|?\\d+[#<]|\\|");
    private static final Pattern NOT_FOR_PEOPLE = Pattern.compile("\\?\\?|\\{\\d|\\bnull\\b|\\bundefined\\b");

    /** Also what is only heard. What is marked as being in another language may be in it. */
    private static final String SAID = """
            () => {
              const language = document.documentElement.lang, texts = [document.title];
              const foreign = e => e.closest('[lang]')?.lang !== language;
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) if (!foreign(walker.currentNode.parentElement)) texts.push(walker.currentNode.data);
              for (const e of document.body.querySelectorAll('*')) for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
                if (e.hasAttribute(name) && !foreign(e)) texts.push(e.getAttribute(name));
              return texts.map(text => text.trim().replace(/\\s+/g, ' ')).filter(text => text);
            }""";

    static Wording ofTheBook() {
        Set<String> english = values("en");
        Set<String> german = new HashSet<>(values("de"));
        german.removeAll(english);
        german.removeAll(Lindenau.WORDS);
        return new Wording(
                german.stream().filter(text -> !text.contains("{")).collect(Collectors.toUnmodifiableSet()),
                german.stream()
                        .filter(text -> text.contains("{"))
                        .flatMap(HOLE::splitAsStream)
                        .map(String::strip)
                        .filter(piece -> piece.length() >= LEAST_PIECE
                                && english.stream().noneMatch(text -> text.contains(piece)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    static List<String> unfinished(Page page) {
        return said(page)
                .filter(text -> NOT_FOR_PEOPLE.matcher(text).find())
                .map(text -> page.url() + ": " + text)
                .toList();
    }

    List<String> german(Page page) {
        return said(page)
                .filter(text -> whole.contains(text) || pieces.stream().anyMatch(text::contains))
                .map(text -> page.url() + ": " + text)
                .toList();
    }

    private static Stream<String> said(Page page) {
        return page.evaluate(SAID) instanceof List<?> texts ? texts.stream().map(Objects::toString) : Stream.empty();
    }

    private static Set<String> values(String language) {
        try {
            Set<String> values = new HashSet<>();
            for (Resource texts : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:/texts/*_" + language + ".properties")) {
                Properties read =
                        PropertiesLoaderUtils.loadProperties(new EncodedResource(texts, StandardCharsets.UTF_8));
                read.stringPropertyNames()
                        .forEach(key -> values.add(read.getProperty(key).strip()));
            }
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
