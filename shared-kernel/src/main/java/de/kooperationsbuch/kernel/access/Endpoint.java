package de.kooperationsbuch.kernel.access;

import java.util.List;

/** An address and what is done there; whoever may do one of several things there may come in. */
public record Endpoint(String method, String pattern, List<Act> acts) {
    Endpoint(String method, String pattern, Act... acts) {
        this(method, pattern, List.of(acts));
    }

    /** Whether nobody needs to be known to come in. */
    public boolean asksNobody() {
        return acts.contains(Act.LOG_IN) || acts.contains(Act.READ_THE_MANUAL);
    }

    public boolean isOpenTo(Caller caller) {
        return acts.stream().anyMatch(act -> act.isOpenTo(caller));
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
