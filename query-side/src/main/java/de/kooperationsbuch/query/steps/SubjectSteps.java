package de.kooperationsbuch.query.steps;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.personal.DamagedSeal;
import de.kooperationsbuch.kernel.personal.Vault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The steps of each subject, decoded; those last asked for stay in memory and are only added to. */
@Component
public class SubjectSteps {
    private static final Logger log = LoggerFactory.getLogger(SubjectSteps.class);
    private static final long BYTES_OF_HEAP_PER_STEP = 8 * 1024;
    private static final long STEPS_IN_MEMORY = Runtime.getRuntime().maxMemory() / BYTES_OF_HEAP_PER_STEP;

    /** @param erasures that were known when the steps were opened */
    private record Key(Generation generation, SubjectId subject, long erasures) {}

    /** @param upTo position up to which the steps are complete */
    private record Known(List<RecordedStep> steps, long upTo) {
        static final Known NOTHING = new Known(List.of(), -1);

        Known orFurther(Known other) {
            return other.upTo > upTo ? other : this;
        }
    }

    private final Chunks chunks;
    private final Vault vault;
    private volatile long erasures;
    private final Cache<Key, Known> memory = Caffeine.newBuilder()
            .maximumWeight(STEPS_IN_MEMORY)
            .weigher((Key key, Known known) -> known.steps().size() + 1)
            .build();

    SubjectSteps(Chunks chunks, Vault vault) {
        this.chunks = chunks;
        this.vault = vault;
    }

    /**
     * The steps of a subject in the order of recording, none if it has none. All up to the given position are there, and perhaps later ones.
     *
     * @param upTo a position that the generation has taken in
     */
    public List<RecordedStep> of(Generation generation, SubjectId subject, long upTo) {
        Key key = new Key(generation, subject, withoutWhatWasErased());
        Known known = memory.asMap().getOrDefault(key, Known.NOTHING);
        if (known.upTo() >= upTo) return known.steps();
        List<RecordedStep> later =
                chunks.read(generation, subject, known.steps().size());
        Known extended = new Known(joined(known.steps(), later), upTo);
        memory.asMap().merge(key, extended, Known::orFurther);
        return extended.steps();
    }

    /** As {@link #of}, for what must be made whatever the texts say: if one of them is damaged, none is opened. */
    public List<RecordedStep> whateverTheySay(Generation generation, SubjectId subject, long upTo) {
        try {
            return of(generation, subject, upTo);
        } catch (DamagedSeal damaged) {
            log.error("Whoever asks for that step will be refused: {}", damaged.getMessage());
            return chunks.closed(generation, subject);
        }
    }

    private long withoutWhatWasErased() {
        long now = vault.erasures();
        if (now != erasures) {
            memory.invalidateAll();
            erasures = now;
        }
        return now;
    }

    private static List<RecordedStep> joined(List<RecordedStep> known, List<RecordedStep> later) {
        if (later.isEmpty()) return known;
        List<RecordedStep> all = new ArrayList<>(known.size() + later.size());
        all.addAll(known);
        all.addAll(later);
        return Collections.unmodifiableList(all);
    }
}
