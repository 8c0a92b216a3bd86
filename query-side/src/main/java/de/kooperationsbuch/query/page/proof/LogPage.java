package de.kooperationsbuch.query.page.proof;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.LogDesk;
import de.kooperationsbuch.kernel.transparency.Checkpoint;
import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import de.kooperationsbuch.query.projection.StepLog;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /betrieb/nachweis}: how the transparency log is doing, whether it fits the events, and its keys. */
@Controller
class LogPage {
    private static final String ADDRESS = "/betrieb/nachweis";

    private final TransparencyLog log;
    private final StepLog steps;
    private final ObjectProvider<LogDesk> desk;
    private final Clock clock;

    LogPage(TransparencyLog log, StepLog steps, ObjectProvider<LogDesk> desk, Clock clock) {
        this.log = log;
        this.steps = steps;
        this.desk = desk;
        this.clock = clock;
    }

    /** What was done just now. */
    enum LogDone {
        KEY
    }

    @GetMapping(ADDRESS)
    ModelAndView log(@RequestParam Optional<LogDone> done) {
        return page().addObject("done", done.orElse(null));
    }

    @PostMapping(ADDRESS + "/pruefung")
    ModelAndView verify(Locale language) {
        return page().addObject("verified", desk.getObject().verify(language));
    }

    @PostMapping(ADDRESS + "/schluessel")
    String rotate(Caller caller) {
        desk.getObject().rotate(caller);
        return "redirect:" + ADDRESS + "?done=" + LogDone.KEY;
    }

    private ModelAndView page() {
        long head = steps.head();
        Checkpoint latest = log.latest();
        return new ModelAndView("proof/log")
                .addObject("origin", log.origin())
                .addObject("checkpoint", latest)
                .addObject("lag", Math.max(0, head + 1 - latest.size()))
                .addObject("keys", SigningKey.of(log))
                .addObject("bothUntil", clock.instant().plus(log.overlap()));
    }
}
