package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.kernel.problem.Problem;

/** Watches an import go on. */
public interface Progress {
    Progress SILENT = new Progress() {};

    /** @param lines lines judged so far */
    default void lines(int lines) {}

    /** One of the lines that the answer will list. */
    default void refused(int line, Problem problem) {}

    /** Somebody else was faster; the file is judged again from its first line. */
    default void again() {}
}
