package de.kooperationsbuch.kernel.access;

import de.kooperationsbuch.kernel.problem.Refusal;

/** Where people change their own passwords. */
@FunctionalInterface
public interface OwnPassword {
    /**
     * Whoever else was logged in with the old password is so no longer, nor is the caller.
     *
     * @param again the new one, typed a second time because it is not shown
     * @throws Refusal at {@code /current}, {@code /new} or {@code /again}
     */
    void change(Caller caller, String current, String wanted, String again);
}
