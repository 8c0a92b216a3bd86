package de.kooperationsbuch.kernel.personal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Everything that the book stores about one person.
 *
 * @param erasedAt since when nobody can read any more what the steps said of the person
 * @param steps that name the person
 * @param recorded steps that the person's account recorded
 * @param log lines of the account log about the account, or by it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AboutPerson(
        String person,
        Instant toldAt,
        @Nullable Instant erasedAt,
        List<Named> steps,
        @Nullable OwnAccount account,
        Recorded recorded,
        List<Map<String, Object>> log) {
    /** @param says what stands there of the person, in each place */
    public record Named(String subject, String stepId, String step, Instant recordedAt, List<JsonNode> says) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OwnAccount(
            String name,
            @Nullable String displayName,
            @Nullable String organisation,
            List<String> roles,
            List<String> kommunen,
            boolean disabled,
            Instant createdAt,
            boolean hasPassword,
            boolean hasExternalIdentity,
            List<OwnSession> sessions) {}

    public record OwnSession(Instant begunAt, Instant usedAt, Instant endsAt) {}

    /** @param steps the first thousand of them */
    public record Recorded(long count, List<String> steps) {}
}
