package de.kooperationsbuch.query.page.history;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.StepTitles;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.asking.InstantWriter;
import de.kooperationsbuch.query.export.Shown;
import de.kooperationsbuch.query.page.Refused;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** {@code /verlauf}: what was recorded, step by step. */
@Controller
class HistoryPage {
    private final Asked asked;

    HistoryPage(Asked asked) {
        this.asked = asked;
    }

    @GetMapping("/verlauf")
    ModelAndView history(
            @ModelAttribute Filter filter,
            @ModelAttribute Place place,
            Sight sight,
            Caller caller,
            Locale language,
            HttpServletRequest request) {
        ModelAndView page = new ModelAndView("history/history")
                .addObject("filter", filter)
                .addObject("place", place)
                .addObject("kinds", SubjectKind.values())
                .addObject("channels", Channel.values())
                .addObject("standings", Standing.values())
                .addObject("steps", steps(language))
                .addObject("tellsAccounts", Act.SEE_EVERYTHING_OF_A_COOPERATION.isOpenTo(caller));
        try {
            return page.addObject("shown", shown(filter, place, sight, new Addresses(request.getQueryString())))
                    .addObject("bundle", BundleAddress.of(filter, sight).orElse(null));
        } catch (Refusal refusal) {
            return Refused.on(page, refusal, language);
        }
    }

    private HistoryShown shown(Filter filter, Place place, Sight sight, Addresses addresses) {
        Shown shown = new Shown(sight.look(asked.knownAt(filter.knownAt())), sight, filter.read(asked));
        return HistoryShown.of(shown, place, addresses.pinned(InstantWriter.text(shown.knownAt())));
    }

    private static List<String> steps(Locale language) {
        return Catalogue.all().stream()
                .map(Catalogue.Entry::name)
                .sorted(Comparator.comparing(name -> StepTitles.of(name, language)))
                .toList();
    }
}
