package de.kooperationsbuch.app.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether everybody can use a page. Each answer lists what is wrong, by page; empty is well. */
final class Fitness {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What sticks out, innermost first; a box that scrolls by itself may hold more than it shows. */
    private static final String TOO_WIDE = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.scrollingElement.scrollWidth <= window.innerWidth) return '';
              const scrolls = e => e && (/auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
              const wide = [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > width + 1 && !scrolls(e.parentElement));
              const name = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + [...e.classList].map(c => '.' + c).join('');
              return document.scrollingElement.scrollWidth + ' px wide: ' + wide.reverse().slice(0, 3).map(name).join(', ');
            }""";

    private Fitness() {}

    static List<String> scrolling(Page page) {
        String wide = (String) page.evaluate(TOO_WIDE);
        return wide.isEmpty() ? List.of() : List.of(at(page) + ": scrolls sideways, " + wide);
    }

    /** One heading above all others, one main part, a title, and the language that was asked for. */
    static List<String> structure(Page page, Locale language) {
        List<String> wrong = new ArrayList<>();
        int headings = page.locator("h1").count();
        if (headings != 1) wrong.add(at(page) + ": " + headings + " h1 instead of one");
        int mains = page.locator("main, [role=main]").count();
        if (mains != 1) wrong.add(at(page) + ": " + mains + " main landmarks instead of one");
        if (page.title().isBlank()) wrong.add(at(page) + ": no title");
        String spoken = String.valueOf(page.locator("html").getAttribute("lang"));
        if (!Locale.forLanguageTag(spoken).getLanguage().equals(language.getLanguage()))
            wrong.add(at(page) + ": lang=" + spoken + " instead of " + language.getLanguage());
        return wrong;
    }

    /** What axe finds against WCAG 2.2 AA and good practice. It runs in the page itself, which holds no frames, and not across frames: that takes twice as long. */
    static List<String> access(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> places(page, rule))
                        .toList();
    }

    private static Stream<String> places(Page page, Rule rule) {
        return rule.getNodes().stream()
                .map(node -> at(page) + ": " + rule.getId() + " at " + node.getTarget() + ", " + rule.getHelp());
    }

    private static String at(Page page) {
        return page.url() + " at " + page.viewportSize().width + " px";
    }
}
