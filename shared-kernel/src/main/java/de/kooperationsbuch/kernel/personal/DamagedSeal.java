package de.kooperationsbuch.kernel.personal;

import org.jspecify.annotations.Nullable;

/** A sealed part that fits its key and does not open: it was damaged, or put in the place of another. The message names the step. */
public final class DamagedSeal extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public DamagedSeal(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
