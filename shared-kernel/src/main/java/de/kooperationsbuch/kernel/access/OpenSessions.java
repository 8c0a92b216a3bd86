package de.kooperationsbuch.kernel.access;

/** Whether a session is still open: asked before anything is changed, and before pages, accounts and operations are looked at, where sessions are kept. */
@FunctionalInterface
public interface OpenSessions {
    boolean isOpen(Caller caller);
}
