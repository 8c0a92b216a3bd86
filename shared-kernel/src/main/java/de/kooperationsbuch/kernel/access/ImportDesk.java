package de.kooperationsbuch.kernel.access;

import de.kooperationsbuch.kernel.problem.Problem;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where pages hand in files of steps and look how far they are. Each process knows its own files, the last few, until it stops. */
public interface ImportDesk {
    enum State {
        RUNNING,
        /** The file would be taken in as it is; nothing was. */
        CHECKED,
        TAKEN_IN,
        /** Lines were refused, or the whole file; nothing was taken in. */
        REFUSED
    }

    /** @param line counted from 1 */
    record RefusedLine(int line, Problem problem) {}

    /**
     * One file on its way.
     *
     * @param read lines judged so far
     * @param lines of the file
     * @param accepted steps that are new to the book
     * @param duplicates steps that the book had already
     * @param errorCount all refused lines
     * @param errors the first of them
     * @param failure why nothing can be said of single lines, if so
     */
    record Run(
            String id,
            boolean dryRun,
            State state,
            int read,
            int lines,
            int accepted,
            int duplicates,
            int errorCount,
            List<RefusedLine> errors,
            String position,
            @Nullable Problem failure) {}

    /**
     * Takes a file and begins to judge it; returns as soon as it is there.
     *
     * @param lines envelopes, one a line
     * @param dryRun whether nothing is to be taken in yet
     * @return the name of the run
     * @throws Refusal if the file is too long, or too many are on their way
     */
    String start(InputStream lines, boolean dryRun, Caller caller, Locale language) throws IOException;

    /**
     * Takes in a file that was only checked.
     *
     * @throws Refusal if it is not known, not the caller's, or was not found good
     */
    void takeIn(String run, Caller caller, Locale language);

    /** @throws Refusal if it is not known, or not the caller's */
    Run find(String run, Caller caller);
}
