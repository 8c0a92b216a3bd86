package de.kooperationsbuch.command.transparency;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.command.eventstore.Positions;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.LogDesk;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/operations/log}: how far the log is, whether it fits the events, and {@code /api/operations/log-keys/rotate}. */
@RestController
class LogController {
    private final LogOffice office;
    private final Follower follower;
    private final KeptLog log;
    private final Positions positions;

    LogController(LogOffice office, Follower follower, KeptLog log, Positions positions) {
        this.office = office;
        this.follower = follower;
        this.log = log;
        this.positions = positions;
    }

    /** Where something is not as the log has it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Where(String position, @Nullable String subject, String where, String says) {
        static @Nullable Where of(@Nullable Difference difference, Locale language) {
            if (difference == null) return null;
            return new Where(
                    Long.toString(difference.position()),
                    difference.subject(),
                    difference.where().word(),
                    difference.says(language));
        }
    }

    /**
     * @param position of the last event of the book
     * @param size leaves of the log; it has followed once that is one more
     * @param broken why the log has stopped
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record State(
            String origin,
            String position,
            String size,
            boolean following,
            @Nullable Where broken) {}

    /** @param root in Base64 */
    record Signed(String size, String root) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            boolean holds,
            long events,
            long leaves,
            long tiles,
            Signed checkpoint,
            @Nullable Where difference) {}

    @GetMapping(path = "/api/operations/log", produces = APPLICATION_JSON_VALUE)
    State state(Locale language) {
        return new State(
                log.origin(),
                Long.toString(positions.head()),
                Long.toString(log.latest().size()),
                follower.isFollowing(),
                Where.of(follower.broken().orElse(null), language));
    }

    @PostMapping(path = "/api/operations/log/verify", produces = APPLICATION_JSON_VALUE)
    Answer verify(Locale language) {
        Findings found = office.compare();
        return new Answer(
                found.holds(),
                found.events(),
                found.leaves(),
                found.tiles(),
                new Signed(Long.toString(found.size()), Base64.getEncoder().encodeToString(found.root())),
                Where.of(found.difference(), language));
    }

    @PostMapping(path = "/api/operations/log-keys/rotate", produces = APPLICATION_JSON_VALUE)
    LogDesk.Rotated rotate(Caller caller) {
        return office.rotate(caller);
    }
}
