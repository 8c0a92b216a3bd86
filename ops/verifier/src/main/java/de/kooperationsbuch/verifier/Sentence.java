package de.kooperationsbuch.verifier;

import java.util.List;

/** Something to say, by its key in the texts. */
record Sentence(String key, List<Object> facts) {
    Sentence(String key, Object... facts) {
        this(key, List.of(facts));
    }
}
