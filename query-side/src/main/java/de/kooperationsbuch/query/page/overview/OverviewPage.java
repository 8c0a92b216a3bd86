package de.kooperationsbuch.query.page.overview;

import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.cooperation.CooperationAnswer;
import de.kooperationsbuch.query.cooperation.Overview;
import de.kooperationsbuch.query.sight.Sight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /}: all cooperations and where each stands on a day. */
@Controller
class OverviewPage {
    private final Asked asked;
    private final Overview overview;

    OverviewPage(Asked asked, Overview overview) {
        this.asked = asked;
        this.overview = overview;
    }

    @GetMapping("/")
    ModelAndView overview(@RequestParam Optional<String> asOf, Sight sight) {
        LocalDate day = asked.asOf(asOf);
        List<CooperationAnswer> cooperations = CooperationAnswer.seen(overview.now(), day, sight);
        return new ModelAndView("overview/overview").addObject("day", day).addObject("cooperations", cooperations);
    }
}
