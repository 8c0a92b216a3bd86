package de.kooperationsbuch.query.page.operations;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.ImportDesk;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.page.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /betrieb/importe}: files of steps, checked first and taken in afterwards. */
@Controller
class ImportPage {
    private static final String RUN = "redirect:/betrieb/importe/";
    private final ObjectProvider<ImportDesk> desk;

    ImportPage(ObjectProvider<ImportDesk> desk) {
        this.desk = desk;
    }

    @GetMapping("/betrieb/importe")
    ModelAndView ask() {
        return form("", true);
    }

    private static ModelAndView form(String lines, boolean dryRun) {
        return new ModelAndView("operations/imports").addObject("lines", lines).addObject("dryRun", dryRun);
    }

    @PostMapping("/betrieb/importe")
    ModelAndView pasted(
            @RequestParam(defaultValue = "") String lines,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Caller caller,
            Locale language)
            throws IOException {
        try {
            return new ModelAndView(RUN + desk.getObject().start(stream(lines), dryRun, caller, language));
        } catch (Refusal refusal) {
            return Refused.on(form(lines, dryRun), refusal, language);
        }
    }

    /** @throws Refusal if there is nothing in it */
    private static InputStream stream(String lines) {
        if (lines.isBlank()) throw new Refusal(ProblemType.INVALID_VALUE, "import-empty").at("/lines");
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }

    /** The file itself is the body, so that it need not be held. */
    @PostMapping("/betrieb/importe/datei")
    String uploaded(
            InputStream body, @RequestParam(defaultValue = "true") boolean dryRun, Caller caller, Locale language)
            throws IOException {
        return RUN + desk.getObject().start(body, dryRun, caller, language);
    }

    @GetMapping("/betrieb/importe/{run}")
    ModelAndView run(@PathVariable String run, Caller caller) {
        return new ModelAndView("operations/import")
                .addObject("run", desk.getObject().find(run, caller));
    }

    @PostMapping("/betrieb/importe/{run}")
    String takeIn(@PathVariable String run, Caller caller, Locale language) {
        desk.getObject().takeIn(run, caller, language);
        return RUN + run;
    }
}
