package de.kooperationsbuch.kernel.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An address and what is done there; whoever may do one of several things there may come in. */
public record Endpoint(String method, String pattern, List<Act> acts) {
    private static final Set<Act> ABOUT_ACCOUNTS =
            EnumSet.of(Act.KEEP_OWN_ACCOUNT, Act.KEEP_ACCOUNTS, Act.OPERATE, Act.ERASE, Act.INFORM_ABOUT_A_PERSON);

    private static final Set<Act> FOR_ANYBODY = EnumSet.of(Act.LOG_IN, Act.READ_THE_MANUAL, Act.CHECK_THE_LOG);

    Endpoint(String method, String pattern, Act... acts) {
        this(method, pattern, List.of(acts));
    }

    /** Whether nobody needs to be known to come in. */
    public boolean asksNobody() {
        return acts.stream().anyMatch(FOR_ANYBODY::contains);
    }

    /** Whether not even a look may be had with rights that were taken away just now. */
    boolean isAboutAccounts() {
        return acts.stream().anyMatch(ABOUT_ACCOUNTS::contains);
    }

    /** Whether it is for people, who expect to see at once that they were logged out. */
    boolean isPage() {
        return !pattern.startsWith("/api/");
    }

    public boolean isOpenTo(Caller caller) {
        return acts.stream().anyMatch(act -> act.isOpenTo(caller));
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
