package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.page.Onward;
import de.kooperationsbuch.query.sight.Sight;
import jakarta.servlet.http.HttpServletRequest;
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
    private final Receipts receipts;

    RecordPage(Drafting drafting, Handing handing, Receipts receipts) {
        this.drafting = drafting;
        this.handing = handing;
        this.receipts = receipts;
    }

    @GetMapping("/erfassen/{step}")
    ModelAndView form(
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            Sight sight,
            Locale language) {
        if (!sent.containsKey("stepId")) return Onward.to(Drafting.named(step, request.getQueryString()));
        Draft draft = drafting.begun(step, sent, sight, language);
        return receipts.of(draft, sight)
                .map(receipt -> said("record.already.this", draft)
                        .addObject("receipt", receipt)
                        .addObject("fresh", draft.fresh()))
                .orElseGet(() -> shown(draft, new Complaints(), "", List.of(), sight, HttpStatus.OK));
    }

    private static ModelAndView said(String sentence, Draft draft) {
        return new ModelAndView("record/already")
                .addObject("sentence", sentence)
                .addObject("next", draft.next());
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
                sent.containsKey("check") ? handing.check(draft, sight, caller) : handing.record(draft, sight, caller);
        if (outcome.goTo() != null) return Onward.to(outcome.goTo());
        if (outcome.already() != null) return said(outcome.already(), draft);
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
