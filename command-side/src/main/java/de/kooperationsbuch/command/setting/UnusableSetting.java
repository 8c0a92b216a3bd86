package de.kooperationsbuch.command.setting;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The operator set something with which the book cannot be opened. */
public final class UnusableSetting extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private final String action;

    /** @param action what the operator can do about it */
    public UnusableSetting(String message, String action) {
        super(message);
        this.action = action;
    }

    /** Puts the failure on the console without a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<UnusableSetting> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, UnusableSetting cause) {
            return new FailureAnalysis(cause.getMessage(), cause.action, rootFailure);
        }
    }
}
