package de.kooperationsbuch.command.importing;

/** How lines are taken in, and how many and how long they may be. */
public enum Intake {
    /** Decided and recorded now; what a line says of an earlier recording is ignored. */
    IMPORT(200_000, 64 * 1024),
    /** Decided and recorded with the instants and channels that the lines name. Whatever a book can export, it can restore. */
    RESTORE(Integer.MAX_VALUE, 4 * 1024 * 1024);

    private final int mostLines;
    private final int longestLine;

    Intake(int mostLines, int longestLine) {
        this.mostLines = mostLines;
        this.longestLine = longestLine;
    }

    int mostLines() {
        return mostLines;
    }

    /** In bytes, without the end of the line. */
    int longestLine() {
        return longestLine;
    }
}
