package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.sight.Sight;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /erfassen}: what happened, and what has just been recorded. */
@Controller
class PickPage {
    private final OwnSubjects subjects;
    private final Receipts receipts;

    PickPage(OwnSubjects subjects, Receipts receipts) {
        this.subjects = subjects;
        this.receipts = receipts;
    }

    @GetMapping("/erfassen")
    ModelAndView pick(@RequestParam Map<String, String> asked, Sight sight, Caller caller, Locale language) {
        List<Option> cooperations = subjects.of(SubjectKind.COOPERATION, sight);
        Optional<String> chosen = Optional.ofNullable(asked.get("cooperation"))
                .or(() -> cooperations.size() == 1
                        ? Optional.of(cooperations.get(0).value())
                        : Optional.empty());
        return new ModelAndView("record/pick")
                .addObject("questions", Questions.of(caller, subjects.canOpen(sight)))
                .addObject(
                        "common",
                        Questions.COMMON.stream()
                                .filter(step -> Questions.isOpenTo(caller, step))
                                .toList())
                .addObject("cooperations", cooperations)
                .addObject("chosen", chosen.orElse(null))
                .addObject("receipt", receipts.of(asked, sight, language).orElse(null));
    }
}
