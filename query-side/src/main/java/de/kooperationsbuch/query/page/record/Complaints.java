package de.kooperationsbuch.query.page.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is wrong with what was typed: sentences by the names of fields; the empty name for what is about no field. */
record Complaints(Map<String, String> sentences) {
    Complaints() {
        this(new LinkedHashMap<>());
    }

    void add(String name, String sentence) {
        sentences.putIfAbsent(name, sentence);
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    Optional<String> about(String name) {
        return Optional.ofNullable(sentences.get(name));
    }

    /** The first about the field or a part of it. */
    Optional<String> within(String name) {
        return sentences.entrySet().stream()
                .filter(entry -> entry.getKey().equals(name) || entry.getKey().startsWith(name + "."))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
