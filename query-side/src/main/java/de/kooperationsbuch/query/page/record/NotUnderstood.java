package de.kooperationsbuch.query.page.record;

import java.util.List;

/** What was typed can be read in no way, or in more than one; the key names the sentence that says so. */
final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Object> facts;

    NotUnderstood(String key, Object... facts) {
        super(key, null, false, false);
        this.facts = List.of(facts);
    }

    Object[] facts() {
        return facts.toArray();
    }
}
