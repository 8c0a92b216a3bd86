package de.kooperationsbuch.command.erasure;

import de.kooperationsbuch.command.erasure.StoredSteps.Stored;
import de.kooperationsbuch.command.vault.Erasure;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.ErasureDesk;
import de.kooperationsbuch.kernel.personal.AboutPerson;
import de.kooperationsbuch.kernel.personal.ErasureReason;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Informs and erases for pages, by the same rules as for programs. */
@Component
class ErasureOffice implements ErasureDesk {
    private final Information information;
    private final Erasing erasing;
    private final SealedSteps sealed;
    private final Copies copies;

    ErasureOffice(Information information, Erasing erasing, SealedSteps sealed, Copies copies) {
        this.information = information;
        this.erasing = erasing;
        this.sealed = sealed;
        this.copies = copies;
    }

    @Override
    public AboutPerson about(String person, Caller admin) {
        return information.about(person, admin.account());
    }

    @Override
    public Optional<Erased> erased(String person) {
        return information.erased(person).map(ErasureOffice::told);
    }

    @Override
    public String named(SubjectId subject, StepId step) {
        return sealed.person(subject, step);
    }

    @Override
    public Erased erase(String person, ErasureReason reason, Caller admin) {
        return told(erasing.person(person, reason, admin.account()));
    }

    @Override
    public Texts texts(SubjectId subject, StepId step) {
        return texts(sealed.withTexts(subject, step), subject, step, erasing.erasedTexts(subject, step));
    }

    @Override
    public Texts eraseTexts(SubjectId subject, StepId step, ErasureReason reason, Caller admin) {
        Erasure erasure = erasing.texts(subject, step, reason, admin.account());
        return texts(sealed.withTexts(subject, step), subject, step, Optional.of(erasure));
    }

    private Texts texts(Stored stored, SubjectId subject, StepId step, Optional<Erasure> erasure) {
        List<StepId> alsoIn = erasure.map(done -> copies.of(subject, step)).orElse(List.of());
        return new Texts(
                subject,
                step,
                stored.step(),
                stored.recordedAt(),
                sealed.textFields(stored),
                erasure.map(ErasureOffice::told),
                alsoIn);
    }

    private static Erased told(Erasure erasure) {
        return new Erased(erasure.at(), erasure.reason());
    }
}
