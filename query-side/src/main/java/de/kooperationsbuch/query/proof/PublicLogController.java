package de.kooperationsbuch.query.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.transparency.LogKey;
import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may know of the log: its keys, its checkpoints, and that each extends those before. */
@RestController
class PublicLogController {
    private static final int USUAL = 50;
    private static final int LARGEST = 500;

    private final TransparencyLog log;

    PublicLogController(TransparencyLog log) {
        this.log = log;
    }

    /** @param until when it stopped signing, if it did */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Key(String verifier, Instant since, @Nullable Instant until) {
        static Key of(LogKey key) {
            return new Key(key.verifier(), key.since(), key.until());
        }
    }

    record Checkpoints(List<CheckpointAnswer> items, int size) {}

    record Consistency(long from, long to, List<String> proof) {}

    @GetMapping("/api/log/keys")
    List<Key> keys() {
        return log.keys().stream().map(Key::of).toList();
    }

    @GetMapping("/api/log/checkpoints")
    ResponseEntity<Checkpoints> checkpoints(
            @RequestParam Optional<String> before,
            @RequestParam Optional<String> signedBefore,
            @RequestParam Optional<String> size) {
        long end = before.map(asked -> AskedSize.between(1, Long.MAX_VALUE, "before", before))
                .orElse(Long.MAX_VALUE);
        int most = (int) AskedSize.between(1, LARGEST, "size", Optional.of(size.orElse("" + USUAL)));
        List<CheckpointAnswer> items = log.history(end, instant(signedBefore), most).stream()
                .map(CheckpointAnswer::of)
                .toList();
        var answer = ResponseEntity.ok();
        if (items.size() == most) answer.header(HttpHeaders.LINK, next(items.get(most - 1), most));
        return answer.body(new Checkpoints(items, most));
    }

    private static String next(CheckpointAnswer last, int size) {
        return "</api/log/checkpoints?before=" + last.size() + "&signedBefore=" + last.signedAt() + "&size=" + size
                + ">; rel=\"next\"";
    }

    private static Instant instant(Optional<String> signedBefore) {
        try {
            return signedBefore.map(Instant::parse).orElse(Instant.EPOCH);
        } catch (DateTimeParseException unreadable) {
            throw new Refusal(ProblemType.INVALID_VALUE, "instant").at("signedBefore");
        }
    }

    @GetMapping("/api/log/consistency")
    Consistency consistency(@RequestParam Optional<String> from, @RequestParam Optional<String> to) {
        long latest = log.latest().size();
        long later = to.isEmpty() ? latest : AskedSize.between(1, latest, "to", to);
        long earlier = AskedSize.between(1, later, "from", from);
        return new Consistency(earlier, later, Base64Text.of(log.consistency(earlier, later)));
    }
}
