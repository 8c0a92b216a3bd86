package de.kooperationsbuch.query.page.proof;

import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /nachweis}: what the transparency log is, how far it is, and how it can be checked. */
@Controller
class ProofPage {
    private final TransparencyLog log;

    ProofPage(TransparencyLog log) {
        this.log = log;
    }

    @GetMapping("/nachweis")
    ModelAndView proof() {
        return new ModelAndView("proof/proof")
                .addObject("origin", log.origin())
                .addObject("checkpoint", log.latest())
                .addObject("keys", SigningKey.of(log));
    }
}
