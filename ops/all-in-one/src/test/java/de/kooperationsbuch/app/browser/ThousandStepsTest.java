package de.kooperationsbuch.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Twelve busy years still are one page. How long it took is printed. */
@ExtendWith(InTheBrowser.class)
class ThousandStepsTest {
    private static final int STEPS = 1_000;
    private static final String TIMES = """
            () => Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd) + ' ms until load, '
              + Math.round(performance.getEntriesByName('first-contentful-paint')[0].startTime) + ' ms until first contentful paint'""";
    private static final String PAINTED = "() => performance.getEntriesByName('first-contentful-paint').length > 0"
            + " && performance.getEntriesByType('navigation')[0].loadEventEnd > 0";
    private static boolean told;
    private final OpenBook book;

    ThousandStepsTest(OpenBook book) {
        this.book = book;
    }

    @BeforeEach
    void tell() {
        if (told) return;
        Quellstadt.tell(book, "langenau", "langklang");
        book.tell(IntStream.range(0, STEPS).mapToObj(ThousandStepsTest::step).collect(Collectors.joining("\n")));
        told = true;
    }

    @Test
    void the_page_of_the_cooperation_stays_clear() {
        try (Visitor visitor = book.visitor(Look.usual(), "langklang")) {
            visitor.open("/kooperationen/langenau-langklang");
            Hands hands = new Hands(visitor.page());
            print(visitor);
            hands.read("1.003 Schritte, die neuesten zuerst.").read("Seite 1 von ");
            int entries = visitor.page()
                    .getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Was geschah"))
                    .getByRole(AriaRole.LISTITEM)
                    .count();
            assertThat(entries).isBetween(10, 100);
            int clusters = visitor.page()
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("\\d+ Schritte, .* bis ")))
                    .count();
            int links = visitor.page().getByRole(AriaRole.LINK).count();
            assertThat(clusters).isPositive();
            assertThat(links).isLessThan(400);
            System.out.printf("1000 steps: %d entries, %d clusters, %d links%n", entries, clusters, links);
            List<String> wide = Fitness.scrolling(visitor.page());
            visitor.widen(Look.PHONE);
            assertThat(Fitness.scrolling(visitor.page())).isEqualTo(wide).isEmpty();
            visitor.photograph("tausend-schritte");
            hands.follow("Ältere").read("Seite 2 von ");
        }
    }

    @Test
    void its_history_goes_by_pages_to_the_beginning() {
        try (Visitor visitor = book.visitor(Look.usual(), "pruefung")) {
            visitor.open("/verlauf?kind=COOPERATION&slug=langenau-langklang");
            print(visitor);
            Hands hands = new Hands(visitor.page());
            assertThat(hands.named(AriaRole.LIST, "Verlauf")
                            .getByRole(AriaRole.HEADING)
                            .count())
                    .isBetween(10, 200);
            hands.follow("Älteste zuerst").read("Kooperation begonnen").follow("Neuere Schritte");
            PlaywrightAssertions.assertThat(hands.named(AriaRole.LIST, "Verlauf"))
                    .not()
                    .containsText("Kooperation begonnen");
        }
    }

    private static void print(Visitor visitor) {
        visitor.page().waitForFunction(PAINTED);
        System.out.println("1000 steps: " + visitor.page().evaluate(TIMES) + " of "
                + visitor.page().url());
    }

    private static String step(int number) {
        List<String> kinds = List.of(
                "'NetworkMeetingHeld','data':{'participants':['langenau','langklang']}",
                "'DialogConferenceHeld','data':{'title':'Konferenz NR'}",
                "'StadtratReportFiled','data':{'title':'Bericht NR'}",
                "'InfoSessionHeld','data':{'title':'Ämter verstehen NR'}");
        String day = "%d-%02d-%02d".formatted(2014 + number % 12, 1 + number / 48 % 12, 1 + number % 28);
        return "{'cooperation':'langenau-langklang','by':'langenau','effectiveOn':'" + day + "','stepId':'langenau-"
                + number + "','step':" + kinds.get(number / 12 % 4).replace("NR", String.valueOf(number)) + "}";
    }
}
