package de.kooperationsbuch.query.page.operations;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.KeyDesk;
import de.kooperationsbuch.kernel.access.LookupDesk;
import de.kooperationsbuch.query.operations.Projections;
import de.kooperationsbuch.query.page.legal.LegalTexts;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /betrieb}: how the book is doing, and what can be made anew. */
@Controller
class OperationsPage {
    private static final String BACK = "redirect:/betrieb?done=";
    private final Projections projections;
    private final LegalTexts texts;
    private final ObjectProvider<LookupDesk> lookups;
    private final ObjectProvider<KeyDesk> keys;

    OperationsPage(
            Projections projections,
            LegalTexts texts,
            ObjectProvider<LookupDesk> lookups,
            ObjectProvider<KeyDesk> keys) {
        this.projections = projections;
        this.texts = texts;
        this.lookups = lookups;
        this.keys = keys;
    }

    @GetMapping("/betrieb")
    ModelAndView operations(@RequestParam Optional<Done> done) {
        return new ModelAndView("operations/operations")
                .addObject("projection", projections.steps())
                .addObject("gaps", texts.unfilled())
                .addObject("done", done.orElse(null));
    }

    /** What was done just now. */
    enum Done {
        REBUILD,
        LOOKUP,
        KEY
    }

    @PostMapping("/betrieb/neuaufbau")
    String rebuild() {
        projections.rebuild();
        return BACK + Done.REBUILD;
    }

    @PostMapping("/betrieb/nachschlagen")
    String lookUp() {
        lookups.getObject().run();
        return BACK + Done.LOOKUP;
    }

    @PostMapping("/betrieb/schluessel")
    String rotate(Caller caller) {
        keys.getObject().rotate(caller);
        return BACK + Done.KEY;
    }
}
