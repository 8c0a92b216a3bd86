package de.kooperationsbuch.query.page.map;

import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.network.NetworkAnswer;
import de.kooperationsbuch.query.network.NetworkDiffAnswer;
import de.kooperationsbuch.query.network.NetworkHistory;
import de.kooperationsbuch.query.network.NetworkView;
import de.kooperationsbuch.query.page.Csv;
import de.kooperationsbuch.query.page.Names;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /kommunen/{slug}/karte}: the network map of a Kommune on a day, perhaps compared with another day. */
@Controller
class MapPage {
    private final Asked asked;
    private final MessageSource texts;

    MapPage(Asked asked, MessageSource texts) {
        this.asked = asked;
        this.texts = texts;
    }

    @GetMapping("/kommunen/{slug}/karte")
    ModelAndView map(
            @PathVariable String slug,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            @RequestParam Optional<String> vergleich,
            Sight sight,
            Locale language) {
        LocalDate day = asked.asOf(asOf);
        Look look = sight.look(asked.knownAt(knownAt));
        Optional<NetworkDiffAnswer> changes = asked.day("vergleich", vergleich)
                .map(other -> NetworkDiffAnswer.seen(slug, earlier(other, day), later(other, day), look, sight));
        LocalDate shown = changes.map(NetworkDiffAnswer::to).orElse(day);
        NetworkHistory history = NetworkHistory.seen(slug, look, sight);
        NetworkHistory known = NetworkHistory.seen(slug, sight.look(Optional.empty()), sight);
        LineWords words = new LineWords(texts, language);
        Stream<NetworkView> views = Stream.of(known, history).flatMap(one -> one.views().values().stream());
        MapLayout layout = Places.layout(views, words::width);
        Names names = new Names(sight);
        return new ModelAndView("map/map")
                .addObject("slug", slug)
                .addObject("shown", shown)
                .addObject("knownAt", knownAt.orElse(null))
                .addObject("address", new Address(slug, knownAt, vergleich))
                .addObject("before", history.before(shown).orElse(null))
                .addObject("after", history.after(shown).orElse(null))
                .addObject("layout", layout)
                .addObject("changes", changes.orElse(null))
                .addObject(
                        "picture",
                        new Picture(
                                layout,
                                words,
                                names::of,
                                NetworkAnswer.seen(slug, shown, look, sight).view(),
                                changes.map(NetworkDiffAnswer::diff).orElse(null)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    @GetMapping("/kommunen/{slug}/karte.csv")
    ResponseEntity<byte[]> figures(
            @PathVariable String slug,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        LocalDate day = asked.asOf(asOf);
        NetworkView view = NetworkAnswer.seen(slug, day, sight.look(asked.knownAt(knownAt)), sight)
                .view();
        return Csv.of("karte-" + slug + "-" + day, MapRows.HEADINGS, MapRows.of(view, new Names(sight)::of));
    }
}
