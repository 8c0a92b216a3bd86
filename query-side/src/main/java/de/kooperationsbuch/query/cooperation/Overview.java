package de.kooperationsbuch.query.cooperation;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.query.steps.Generation;
import de.kooperationsbuch.query.steps.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** All summaries, read once and kept; after new steps only those that changed are read again. */
@Component
public class Overview {
    private record Kept(long upTo, CooperationSummary summary) {}

    private final MongoDatabaseFactory mongo;
    private final Map<String, Kept> kept = new TreeMap<>();
    private Generation generation = new Generation(0);
    private long position = -1;

    Overview(MongoDatabaseFactory mongo) {
        this.mongo = mongo;
    }

    /** The cooperations as they are at a head, by slug. */
    public synchronized List<CooperationSummary> at(Head head) {
        if (!head.generation().equals(generation)) kept.clear();
        if (!head.generation().equals(generation) || head.position() > position) refresh(head);
        return kept.values().stream().map(Kept::summary).toList();
    }

    private void refresh(Head head) {
        MongoCollection<Document> summaries =
                mongo.getMongoDatabase().getCollection(head.generation().collection(SummaryWriter.COLLECTION));
        List<String> stale = new ArrayList<>();
        summaries.find().projection(Projections.include("upTo")).forEach(found -> {
            Kept known = kept.get(found.getString("_id"));
            if (known == null || known.upTo() != found.getLong("upTo")) stale.add(found.getString("_id"));
        });
        if (!stale.isEmpty()) summaries.find(in("_id", stale)).forEach(this::keep);
        generation = head.generation();
        position = head.position();
    }

    private void keep(Document found) {
        CooperationSummary summary =
                BookMapper.mapper().readValue(found.getString("summary"), CooperationSummary.class);
        kept.put(found.getString("_id"), new Kept(found.getLong("upTo"), summary));
    }
}
