package de.kooperationsbuch.query.cooperation;

import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.groupingBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.sight.Cooperations;
import de.kooperationsbuch.query.sight.Readership;
import de.kooperationsbuch.query.steps.Generations;
import de.kooperationsbuch.query.steps.Head;
import de.kooperationsbuch.query.steps.Heads;
import de.kooperationsbuch.query.steps.Micros;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** All summaries, read once and kept; after new steps only those that changed are read again. */
@Component
public class Overview implements Cooperations {
    private record Kept(long at, CooperationSummary summary) {}

    /**
     * The cooperations by slug.
     *
     * @param cooperations those of which something counts
     * @param ever also those that were withdrawn, for questions of what was known before
     * @param knownAt instant of the head, or of the newest summary where that was written and the head is still to follow: nothing told is later
     */
    public record Told(List<CooperationSummary> cooperations, List<CooperationSummary> ever, Instant knownAt) {
        private static Told of(List<CooperationSummary> ever, Instant knownAt) {
            return new Told(
                    ever.stream().filter(summary -> !summary.withdrawn()).toList(), ever, knownAt);
        }

        private List<Readership> readerships() {
            return cooperations.stream().map(CooperationSummary::readers).toList();
        }
    }

    private final MongoDatabaseFactory mongo;
    private final Heads heads;
    private final Map<String, Kept> kept = new TreeMap<>();
    private @Nullable Head seen;
    private Told told = Told.of(List.of(), Instant.EPOCH);
    private List<Readership> readerships = List.of();
    private Map<OrganisationId, List<Readership>> byKommune = Map.of();

    Overview(MongoDatabaseFactory mongo, Heads heads) {
        this.mongo = mongo;
        this.heads = heads;
    }

    /** The cooperations as they are now. */
    public synchronized Told now() {
        see(heads.get());
        return told;
    }

    @Override
    public synchronized List<Readership> all(Head upTo) {
        see(upTo);
        return readerships;
    }

    @Override
    public synchronized List<Readership> of(OrganisationId kommune, Head upTo) {
        see(upTo);
        return byKommune.getOrDefault(kommune, List.of());
    }

    private void see(Head head) {
        boolean known = seen != null
                && seen.generation().number() >= head.generation().number()
                && seen.position() >= head.position();
        if (!known) refresh(head);
    }

    private void refresh(Head head) {
        if (seen == null || !seen.generation().equals(head.generation())) kept.clear();
        MongoCollection<Document> summaries =
                mongo.getMongoDatabase().getCollection(head.generation().collection(Generations.COOPERATIONS));
        List<String> stale = new ArrayList<>();
        Set<String> there = new HashSet<>();
        summaries.find().projection(Projections.include("at")).forEach(found -> {
            Kept known = kept.get(found.getString("_id"));
            there.add(found.getString("_id"));
            if (known == null || known.at() != found.getLong("at")) stale.add(found.getString("_id"));
        });
        kept.keySet().retainAll(there);
        if (!stale.isEmpty()) summaries.find(in("_id", stale)).forEach(this::keep);
        long newest = kept.values().stream().mapToLong(Kept::at).max().orElse(0);
        told = Told.of(
                kept.values().stream().map(Kept::summary).toList(),
                Micros.instant(Math.max(newest, Micros.of(head.at()))));
        readerships = told.readerships();
        byKommune = readerships.stream().collect(groupingBy(Readership::kommune));
        seen = head;
    }

    private void keep(Document found) {
        CooperationSummary summary =
                BookMapper.mapper().readValue(found.getString("summary"), CooperationSummary.class);
        kept.put(found.getString("_id"), new Kept(found.getLong("at"), summary));
    }
}
