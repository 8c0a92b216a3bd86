package de.kooperationsbuch.kernel.publication;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import org.jspecify.annotations.Nullable;

/** One of the two sides no longer wants the cooperation to be seen by everybody; that needs no word of the other. */
public record PublicationEnded(
        StepHeader step, @Nullable @FreeText String reason) implements PublicationStep {}
