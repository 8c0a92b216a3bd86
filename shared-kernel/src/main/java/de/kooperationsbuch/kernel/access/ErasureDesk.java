package de.kooperationsbuch.kernel.access;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.personal.AboutPerson;
import de.kooperationsbuch.kernel.personal.ErasureReason;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where administrators tell people what is stored about them, and erase people and texts for ever. What was erased once stays so, for the reason given then. */
public interface ErasureDesk {
    record Erased(Instant since, ErasureReason reason) {}

    /**
     * A step that has, or had, texts.
     *
     * @param step what happened, as the step is called
     * @param fields the places of its texts, as names of fields with dots between them, without what they say
     * @param erased absent: the texts can be read
     * @param alsoIn steps of the same subject that may say the same and can still be read; empty before anything was erased
     */
    record Texts(
            SubjectId subject,
            StepId stepId,
            String step,
            Instant recordedAt,
            List<String> fields,
            Optional<Erased> erased,
            List<StepId> alsoIn) {}

    /**
     * Everything that is stored. That it was told is kept in the account log.
     *
     * @throws Refusal at {@code /person} if nobody of that id is known
     */
    AboutPerson about(String person, Caller admin);

    /**
     * Nothing if the person can still be read of.
     *
     * @throws Refusal at {@code /person} if nobody of that id is known
     */
    Optional<Erased> erased(String person);

    /**
     * The id of the person whom a step names.
     *
     * @throws Refusal at {@code /person} if there is no such step, or nobody in it
     */
    String named(SubjectId subject, StepId step);

    /** @throws Refusal if nobody of that id is known, or nobody could keep accounts any more */
    Erased erase(String person, ErasureReason reason, Caller admin);

    /** @throws Refusal at {@code /step} if there is no such step, or no text in it */
    Texts texts(SubjectId subject, StepId step);

    /** @throws Refusal at {@code /step} if there is no such step, or no text in it */
    Texts eraseTexts(SubjectId subject, StepId step, ErasureReason reason, Caller admin);
}
