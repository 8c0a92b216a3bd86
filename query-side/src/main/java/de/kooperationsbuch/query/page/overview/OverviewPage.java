package de.kooperationsbuch.query.page.overview;

import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.asking.Page;
import de.kooperationsbuch.query.asking.Paging;
import de.kooperationsbuch.query.cooperation.Overview;
import de.kooperationsbuch.query.page.Csv;
import de.kooperationsbuch.query.page.Onward;
import de.kooperationsbuch.query.sight.Sight;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /}: all cooperations, where each stands on a day, and how they moved. */
@Controller
class OverviewPage {
    private static final String AT_ONCE = "25";
    private final Asked asked;
    private final Overview overview;

    OverviewPage(Asked asked, Overview overview) {
        this.asked = asked;
        this.overview = overview;
    }

    /** @param month to which the slider was pulled, instead of a day; answered by the address of its last day */
    @GetMapping("/")
    ModelAndView overview(
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> month,
            @RequestParam Optional<String> land,
            @RequestParam Optional<String> type,
            @RequestParam Optional<String> tendency,
            @RequestParam Optional<String> page,
            @RequestParam Optional<String> size,
            Sight sight) {
        Choice choice = new Choice(asOf, land, type, tendency);
        return month.map(pulled -> pulled(choice, pulled))
                .orElseGet(() -> shown(board(choice, sight), Paging.of(page, size.or(() -> Optional.of(AT_ONCE)))));
    }

    @GetMapping("/uebersicht.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> land,
            @RequestParam Optional<String> type,
            @RequestParam Optional<String> tendency,
            Sight sight) {
        Board board = board(new Choice(asOf, land, type, tendency), sight);
        return Csv.of(
                "uebersicht",
                Figure.HEADINGS,
                board.figures().stream().map(Figure::values).toList());
    }

    private Board board(Choice choice, Sight sight) {
        return new Board(overview.now(), sight, choice, asked.asOf(choice.asOf()), asked.today());
    }

    private ModelAndView pulled(Choice choice, String month) {
        LocalDate today = asked.today();
        return Onward.to(choice.on(DayWheel.pulledTo(month, today), today));
    }

    private ModelAndView shown(Board board, Paging paging) {
        LocalDate day = asked.asOf(board.choice().asOf());
        Page<Row> rows = board.rows(paging);
        return new ModelAndView("overview/overview")
                .addObject("day", day)
                .addObject("choice", board.choice())
                .addObject("all", board.all())
                .addObject("options", board.choice().among(board.all()))
                .addObject("rows", rows)
                .addObject(
                        "figures",
                        rows.items().stream()
                                .flatMap(row -> Figure.of(row, day, asked.today()).stream())
                                .toList())
                .addObject("count", board.count())
                .addObject("scale", board.scale())
                .addObject("wheel", board.wheel())
                .addObject("moves", board.moves())
                .addObject("kommunen", board.kommunen())
                .addObject("endings", board.endings(rows))
                .addObject("own", board.own());
    }
}
