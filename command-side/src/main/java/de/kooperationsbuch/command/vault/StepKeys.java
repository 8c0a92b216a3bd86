package de.kooperationsbuch.command.vault;

import java.util.Optional;

/** The keys that one step needs, by the names that its sealed parts give them. */
interface StepKeys {
    String TEXTS = "texts";

    /** Nothing if it was destroyed. */
    Optional<byte[]> find(String name);
}
