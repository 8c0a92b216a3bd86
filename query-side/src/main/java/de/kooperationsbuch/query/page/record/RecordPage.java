package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.page.Onward;
import de.kooperationsbuch.query.sight.Sight;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /erfassen/{step}}: one screen for what happened. */
@Controller
class RecordPage {
    private final Drafting drafting;
    private final Handing handing;

    RecordPage(Drafting drafting, Handing handing) {
        this.drafting = drafting;
        this.handing = handing;
    }

    @GetMapping("/erfassen/{step}")
    ModelAndView form(
            @PathVariable String step, @RequestParam MultiValueMap<String, String> sent, Sight sight, Locale language) {
        return shown(
                drafting.begun(step, sent, sight, language), new Complaints(), "", List.of(), sight, HttpStatus.OK);
    }

    @PostMapping("/erfassen/{step}")
    ModelAndView record(
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> sent,
            Sight sight,
            Caller caller,
            Locale language) {
        Draft draft = drafting.of(step, sent, sight, language);
        if (sent.containsKey("add"))
            return shown(draft, new Complaints(), sent.getFirst("add"), List.of(), sight, HttpStatus.OK);
        Outcome outcome =
                sent.containsKey("check") ? handing.check(draft, sight, caller) : handing.record(draft, caller);
        if (outcome.goTo() != null) return Onward.to(outcome.goTo());
        if (outcome.already() != null)
            return new ModelAndView("record/already")
                    .addObject("sentence", outcome.already())
                    .addObject("next", draft.next());
        return shown(outcome.draft(), outcome.complaints(), "", outcome.preview(), sight, outcome.status());
    }

    private ModelAndView shown(
            Draft draft,
            Complaints complaints,
            String added,
            List<String> preview,
            Sight sight,
            HttpStatusCode status) {
        ModelAndView page = new ModelAndView("record/step")
                .addObject("form", drafting.screen(draft, complaints, added, preview, sight));
        page.setStatus(status);
        return page;
    }
}
