package de.kooperationsbuch.command.vault;

import de.kooperationsbuch.kernel.personal.ErasureReason;
import java.time.Instant;

/**
 * That something was erased, and nothing of what it was.
 *
 * @param id a person's UUID, or {@code subject/stepId} of the step whose texts it was
 */
public record Erasure(Kind kind, String id, Instant at, ErasureReason reason) {
    /** The names are permanent: they stand in the list of what was erased. */
    public enum Kind {
        PERSON,
        TEXTS
    }

    public static Erasure ofPerson(String person, Instant at, ErasureReason reason) {
        return new Erasure(Kind.PERSON, person, at, reason);
    }

    public static Erasure ofTexts(String subject, String stepId, Instant at, ErasureReason reason) {
        return new Erasure(Kind.TEXTS, subject + "/" + stepId, at, reason);
    }

    public String subject() {
        return id.substring(0, id.indexOf('/'));
    }

    public String stepId() {
        return id.substring(id.indexOf('/') + 1);
    }

    String key() {
        return kind + " " + id;
    }
}
