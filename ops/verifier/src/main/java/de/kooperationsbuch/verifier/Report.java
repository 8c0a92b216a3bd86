package de.kooperationsbuch.verifier;

import java.util.ArrayList;
import java.util.List;

/** What was checked, and what does not hold. */
public final class Report {
    private static final int NAMED = 20;
    private final List<Sentence> holding = new ArrayList<>();
    private final List<Sentence> failing = new ArrayList<>();
    private long failures;

    void holds(String key, Object... facts) {
        holding.add(new Sentence(key, facts));
    }

    void fails(String key, Object... facts) {
        fails(new Sentence(key, facts));
    }

    /** The first ones are kept, all are counted. */
    void fails(Sentence sentence) {
        failures++;
        if (failing.size() < NAMED) failing.add(sentence);
    }

    public boolean allHolds() {
        return failures == 0;
    }

    long failures() {
        return failures;
    }

    List<Sentence> holding() {
        return holding;
    }

    List<Sentence> failing() {
        return failing;
    }
}
