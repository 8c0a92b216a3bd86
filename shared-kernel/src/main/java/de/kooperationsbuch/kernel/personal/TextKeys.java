package de.kooperationsbuch.kernel.personal;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import java.util.Optional;

/** The keys of single steps' texts, for those who may read the step: with it and the stored bytes anybody can show what was said. */
@FunctionalInterface
public interface TextKeys {
    /** 32 bytes; nothing if the step has no sealed text, or it was erased. */
    Optional<byte[]> find(SubjectId subject, StepId step);
}
