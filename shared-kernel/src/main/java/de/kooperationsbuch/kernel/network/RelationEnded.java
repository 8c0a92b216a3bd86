package de.kooperationsbuch.kernel.network;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import org.jspecify.annotations.Nullable;

/** The relation no longer holds. */
public record RelationEnded(
        StepHeader step,
        @Fixed RelationId relation,
        @Nullable @FreeText String reason) implements NetworkStep {}
