package de.kooperationsbuch.query.page.door;

import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /start}: where a reader begins who has just logged in. */
@Controller
class StartController {
    @GetMapping("/start")
    String start(Caller caller) {
        if (caller.organisation() != null && Act.SEE_TODO.isOpenTo(caller)) return "redirect:/aufgaben";
        if (Act.OPERATE.isOpenTo(caller)) return "redirect:/betrieb";
        if (Act.IMPORT_STEPS.isOpenTo(caller)) return "redirect:/betrieb/importe";
        return "redirect:/";
    }
}
