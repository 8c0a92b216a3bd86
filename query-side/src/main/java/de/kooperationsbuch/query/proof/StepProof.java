package de.kooperationsbuch.query.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a step is in the log, and with its event also what the step says.
 *
 * @param index of its leaf
 * @param leaf the entry
 * @param proof hashes from the leaf upwards, Base64
 * @param checkpoint the signed note
 * @param keys that signed it, in the order of their signatures
 * @param tagKey under which the leaves of the subject are filed, Base64; absent for whoever may not open the leaf
 * @param event absent if its reader may not see all of it, or the row is gone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepProof(
        String subject,
        String stepId,
        long index,
        String leaf,
        List<String> proof,
        String checkpoint,
        List<String> keys,
        @Nullable String tagKey,
        @Nullable OpenedEvent event) {}
