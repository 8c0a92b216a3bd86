package de.kooperationsbuch.app.local;

import java.nio.file.Path;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The book cannot live where it was told to; what the person who starts it can do about that. */
final class UnusableDataDirectory extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String action;

    private UnusableDataDirectory(String message, String action, Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    static UnusableDataDirectory inUse(Path root) {
        return new UnusableDataDirectory(
                "Another process uses the data directory " + root + ".",
                "Stop it, or name another directory in KOOPERATIONSBUCH_DATA.",
                null);
    }

    static UnusableDataDirectory notWritable(Path root, Exception cause) {
        return new UnusableDataDirectory(
                "The data directory " + root + " cannot be written: " + cause,
                "Make it writable, or name another directory in KOOPERATIONSBUCH_DATA.",
                cause);
    }

    /** Puts the failure on the console without a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<UnusableDataDirectory> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, UnusableDataDirectory cause) {
            return new FailureAnalysis(cause.getMessage(), cause.action, rootFailure);
        }
    }
}
