package de.kooperationsbuch.query.page.erasure;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.ErasureDesk;
import de.kooperationsbuch.kernel.access.ErasureDesk.Texts;
import de.kooperationsbuch.kernel.personal.ErasureReason;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.page.Onward;
import de.kooperationsbuch.query.page.Refused;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /betrieb/texte/…}: the texts of one step, and the way to erase them. */
@Controller
class TextsPage {
    private static final String ADDRESS =
            "/betrieb/texte/{subjects:kooperationen|organisationen|kommunen}/{slug}/{stepId}";
    private final ObjectProvider<ErasureDesk> desk;

    TextsPage(ObjectProvider<ErasureDesk> desk) {
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(@PathVariable String subjects, @PathVariable String slug, @PathVariable String stepId) {
        return page(found(StepNamed.of(subjects, slug, stepId)), null);
    }

    @GetMapping(ADDRESS + "/loeschung")
    ModelAndView confirm(
            @PathVariable String subjects,
            @PathVariable String slug,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "") String reason,
            Locale language) {
        Texts texts = found(StepNamed.of(subjects, slug, stepId));
        if (texts.erased().isPresent()) return page(texts, null);
        try {
            return page(texts, Reasons.chosen(reason));
        } catch (Refusal refusal) {
            return Refused.on(page(texts, null), refusal, language);
        }
    }

    @PostMapping(ADDRESS + "/loeschung")
    ModelAndView erase(
            @PathVariable String subjects,
            @PathVariable String slug,
            @PathVariable String stepId,
            @RequestParam(defaultValue = "") String reason,
            Caller caller,
            Locale language) {
        StepNamed named = StepNamed.of(subjects, slug, stepId);
        Texts texts = found(named);
        try {
            desk.getObject().eraseTexts(named.subject(), named.stepId(), Reasons.chosen(reason), caller);
            return Onward.to(named.address() + "/loeschung");
        } catch (Refusal refusal) {
            return Refused.on(page(texts, null), refusal, language);
        }
    }

    private Texts found(StepNamed named) {
        return desk.getObject().texts(named.subject(), named.stepId());
    }

    /** @param reason absent: it is to be chosen, if it still can be */
    private static ModelAndView page(Texts texts, @Nullable ErasureReason reason) {
        return new ModelAndView("erasure/texts")
                .addObject("texts", texts)
                .addObject("erased", texts.erased().orElse(null))
                .addObject("labels", new TextLabels(texts.step(), texts.fields()))
                .addObject("address", new StepNamed(texts.subject(), texts.stepId()).address())
                .addObject("reason", reason)
                .addObject("reasons", ErasureReason.values());
    }
}
