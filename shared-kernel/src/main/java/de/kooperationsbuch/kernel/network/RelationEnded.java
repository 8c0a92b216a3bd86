package de.kooperationsbuch.kernel.network;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import org.jspecify.annotations.Nullable;

/** The relation no longer holds. */
public record RelationEnded(
        StepHeader step,
        @Fixed RelationId relation,
        @Nullable String reason) implements NetworkStep {}
