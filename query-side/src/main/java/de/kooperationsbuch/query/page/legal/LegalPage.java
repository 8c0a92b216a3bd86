package de.kooperationsbuch.query.page.legal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /hilfe}, {@code /impressum}, {@code /datenschutz} and {@code /barrierefreiheit}. */
@Controller
class LegalPage {
    private final LegalTexts texts;

    LegalPage(LegalTexts texts) {
        this.texts = texts;
    }

    @GetMapping({"/hilfe", "/impressum", "/datenschutz", "/barrierefreiheit"})
    ModelAndView text(HttpServletRequest request, Locale language) {
        return new ModelAndView("legal/text")
                .addObject("text", texts.of(request.getRequestURI().substring(1), language));
    }
}
