package de.kooperationsbuch.command.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keys in memory: those of a subject's steps are fetched together, since whoever reads one step reads the others. What was erased is never answered. */
final class KnownKeys {
    private static final int MOST_SUBJECTS = 5_000;
    private static final int MOST_PERSONS = 20_000;
    private final KeyTable table;
    private final Erasures erasures;
    private final Cache<String, Map<String, Optional<byte[]>>> texts = Caffeine.newBuilder()
            .maximumSize(MOST_SUBJECTS)
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
        return texts.get(subject, this::ofSubject).computeIfAbsent(stepId, step -> table.texts(subject, step));
    }

    private Map<String, Optional<byte[]>> ofSubject(String subject) {
        Map<String, Optional<byte[]>> keys = new ConcurrentHashMap<>();
        table.texts(subject).forEach((stepId, key) -> keys.put(stepId, Optional.of(key)));
        return keys;
    }

    /** A key that was stored just now. */
    void stored(String subject, String stepId, byte[] wrapped) {
        Map<String, Optional<byte[]>> known = texts.getIfPresent(subject);
        if (known != null) known.put(stepId, Optional.of(table.unwrapTexts(subject, stepId, wrapped)));
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
