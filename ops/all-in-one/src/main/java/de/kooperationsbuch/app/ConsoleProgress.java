package de.kooperationsbuch.app;

import de.kooperationsbuch.command.importing.Progress;
import java.util.Locale;

/** One line on the console that moves while an import goes on. */
final class ConsoleProgress implements Progress, AutoCloseable {
    private static final int EVERY = 50;
    private final String what;
    private boolean shown;

    ConsoleProgress(String what) {
        this.what = what;
    }

    @Override
    public void lines(int lines) {
        if (lines % EVERY != 0) return;
        System.out.printf(Locale.ROOT, "\r%s: %,d lines", what, lines);
        shown = true;
    }

    @Override
    public void again() {
        System.out.printf("\r%s: judged again, somebody else was faster%n", what);
    }

    @Override
    public void close() {
        if (shown) System.out.println();
    }
}
