package de.kooperationsbuch.kernel.personal;

import org.jspecify.annotations.Nullable;

/** What of one recorded step was erased: anybody may type the word that stands in the place of what was. */
@FunctionalInterface
public interface ErasedParts {
    /** @param person of whom something was said; absent for the texts of the step */
    boolean isErased(@Nullable PersonId person);
}
