package de.kooperationsbuch.query.page;

import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.Sentences;
import java.util.Locale;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** A form that comes back with everything that was typed, and with what was wrong, as {@code problem}. */
public final class Refused {
    private Refused() {}

    public static ModelAndView on(ModelAndView form, Refusal refusal, Locale language) {
        form.setStatus(HttpStatusCode.valueOf(refusal.status()));
        return form.addObject("problem", Sentences.problem(refusal, language, null));
    }
}
