package de.kooperationsbuch.command.erasure;

import static de.kooperationsbuch.kernel.problem.ProblemType.RULE_BROKEN;
import static de.kooperationsbuch.kernel.problem.ProblemType.UNKNOWN_SUBJECT;

import de.kooperationsbuch.command.erasure.StoredSteps.Stored;
import de.kooperationsbuch.command.vault.BookVault;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** What of a recorded step is sealed: whom it names, and which of its fields are texts. Told without opening any of it. */
@Component
class SealedSteps {
    private final BookVault vault;
    private final StoredSteps steps;

    SealedSteps(BookVault vault, StoredSteps steps) {
        this.vault = vault;
        this.steps = steps;
    }

    /** @throws Refusal if there is no such step, or nothing in it is, or was, sealed as a text */
    Stored withTexts(SubjectId subject, StepId step) {
        Stored stored = stored(subject, step);
        if (!vault.keys(stored.payload()).contains("texts")) throw new Refusal(RULE_BROKEN, "step-without-texts", step);
        return stored;
    }

    private Stored stored(SubjectId subject, StepId step) {
        return steps.find(subject, step)
                .orElseThrow(() -> new Refusal(UNKNOWN_SUBJECT, "step-not-known", step).status(404));
    }

    /**
     * The id of the person whom a step names.
     *
     * @throws Refusal if there is no such step, or nobody in it
     */
    String person(SubjectId subject, StepId step) {
        return vault.person(stored(subject, step).payload())
                .orElseThrow(() -> new Refusal(RULE_BROKEN, "step-without-person", step));
    }

    /** Each place of its texts once, whatever place in a list it has: names of fields with dots between them. */
    List<String> textFields(Stored stored) {
        return vault.texts(stored.payload()).stream()
                .map(at -> at.substring(1).replaceAll("/[0-9]+(?=/|$)", "").replace('/', '.'))
                .distinct()
                .toList();
    }
}
