package de.kooperationsbuch.command.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keys in memory: those of a subject's steps are fetched together, since whoever reads one step reads the others. What was erased is never answered. */
final class KnownKeys {
    private static final long BYTES_OF_HEAP_PER_KEY = 2 * 1024;
    private static final long MOST_TEXTS = Runtime.getRuntime().maxMemory() / BYTES_OF_HEAP_PER_KEY;
    private static final int MOST_PERSONS = 20_000;
    private final KeyTable table;
    private final Erasures erasures;
    private final Cache<String, Map<String, Optional<byte[]>>> texts = Caffeine.newBuilder()
            .maximumWeight(MOST_TEXTS)
            .weigher((String subject, Map<String, Optional<byte[]>> keys) -> keys.size() + 1)
            .executor(Runnable::run)
            .build();
    private final Cache<String, byte[]> persons = Caffeine.newBuilder()
            .maximumSize(MOST_PERSONS)
            .executor(Runnable::run)
            .build();

    KnownKeys(KeyTable table, Erasures erasures) {
        this.table = table;
        this.erasures = erasures;
    }

    Optional<byte[]> texts(String subject, String stepId) {
        if (erasures.areErasedTexts(subject, stepId)) return Optional.empty();
        Map<String, Optional<byte[]>> known = texts.get(subject, this::ofSubject);
        Optional<byte[]> key = known.get(stepId);
        if (key != null) return key;
        Optional<byte[]> fetched = known.computeIfAbsent(stepId, step -> table.texts(subject, step));
        weighAgain(subject);
        return fetched;
    }

    private Map<String, Optional<byte[]>> ofSubject(String subject) {
        Map<String, Optional<byte[]>> keys = new ConcurrentHashMap<>();
        table.texts(subject).forEach((stepId, key) -> keys.put(stepId, Optional.of(key)));
        return keys;
    }

    /** A key that was stored just now. */
    void stored(String subject, String stepId, byte[] key) {
        Map<String, Optional<byte[]>> known = texts.getIfPresent(subject);
        if (known == null) return;
        known.put(stepId, Optional.of(key));
        weighAgain(subject);
    }

    private void weighAgain(String subject) {
        texts.asMap().computeIfPresent(subject, (same, keys) -> keys);
    }

    Optional<byte[]> person(String person) {
        if (erasures.isErasedPerson(person)) return Optional.empty();
        return Optional.ofNullable(persons.get(person, id -> table.person(id).orElse(null)));
    }

    void forget(Erasure erasure) {
        if (erasure.kind() == Erasure.Kind.PERSON) persons.invalidate(erasure.id());
        else texts.invalidate(erasure.subject());
    }
}
