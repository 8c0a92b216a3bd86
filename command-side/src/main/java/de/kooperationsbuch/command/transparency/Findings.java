package de.kooperationsbuch.command.transparency;

import org.jspecify.annotations.Nullable;

/**
 * What a comparison of the event table with the log came to.
 *
 * @param events rows of the event table that were looked at; those after the last leaf are in it
 * @param leaves leaves that were looked at
 * @param tiles tiles that were looked at
 * @param size leaves of the latest checkpoint, 0 if there is none
 * @param root of the latest checkpoint
 * @param difference the first one
 */
record Findings(
        long events,
        long leaves,
        long tiles,
        long size,
        byte[] root,
        @Nullable Difference difference) {
    boolean holds() {
        return difference == null;
    }
}
