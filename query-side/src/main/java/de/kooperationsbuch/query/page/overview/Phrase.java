package de.kooperationsbuch.query.page.overview;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.funding.FundingEnded;
import de.kooperationsbuch.kernel.funding.FundingExtended;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.query.placement.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A text with a date in it, worded by how precise the date is.
 *
 * @param key of the text
 * @param step its name, where the text speaks of a step
 */
record Phrase(String key, PartialDate date, @Nullable String step) {

    private static Phrase of(String text, PartialDate date) {
        return new Phrase("overview." + text + "." + date.precision().word(), date, null);
    }

    /** Since when. */
    static Phrase since(PartialDate date) {
        return of("since", date);
    }

    /** When something came to be; where nothing was recorded before, at the latest then. */
    static Phrase moved(PartialDate date, @Nullable Stage before) {
        return of(before != null && before.type() == null ? "latest" : "on", date);
    }

    /** When something runs out. */
    static Phrase until(PartialDate date) {
        return of("until", date);
    }

    /** A reason in short. */
    static Phrase because(Step step) {
        PartialDate happened = step.step().effectiveOn();
        if (step instanceof FundingEnded) return of("because.ended", happened);
        if (step instanceof FundingExtended extended) return of("because.runsOut", extended.until());
        if (step instanceof FundingGranted granted && granted.until() != null)
            return of("because.runsOut", granted.until());
        return new Phrase("overview.because.step", happened, step.stepName());
    }
}
