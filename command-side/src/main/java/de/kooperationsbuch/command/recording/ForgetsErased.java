package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.command.vault.PersonalDataErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Subjects in memory hold plain texts: none of them is kept beyond an erasure. */
@Component
final class ForgetsErased {
    private final CheckOutRepository subjects;

    ForgetsErased(CheckOutRepository subjects) {
        this.subjects = subjects;
    }

    @EventListener
    void forget(PersonalDataErased erased) {
        subjects.forgetAll();
    }
}
