package de.kooperationsbuch.kernel.access;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the transparency log is compared with what it is about, and where its keys are made. */
public interface LogDesk {
    /**
     * What a comparison of event table, leaves and tiles found.
     *
     * @param size leaves of the checkpoint up to which was compared
     * @param difference the first one, in words; null if there is none
     */
    record Verified(long size, @Nullable String difference) {}

    /**
     * @param verifier as signed-note has it
     * @param signsFrom when it begins to sign
     */
    record Rotated(String verifier, Instant signsFrom) {}

    /** @param language of the words */
    Verified verify(Locale language);

    /** Makes a new key that signs beside the one before for a time. */
    Rotated rotate(Caller caller);
}
