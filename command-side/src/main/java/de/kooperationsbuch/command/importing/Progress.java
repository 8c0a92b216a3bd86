package de.kooperationsbuch.command.importing;

/** Watches an import go on. */
public interface Progress {
    Progress SILENT = new Progress() {};

    /** @param lines lines judged so far */
    default void lines(int lines) {}

    /** Somebody else was faster; the file is judged again from its first line. */
    default void again() {}
}
