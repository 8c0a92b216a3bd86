package de.kooperationsbuch.query.cooperation;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.query.projection.Summaries;
import de.kooperationsbuch.query.steps.Generations;
import de.kooperationsbuch.query.steps.Head;
import de.kooperationsbuch.query.steps.Micros;
import de.kooperationsbuch.query.steps.SubjectSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the summaries: those of changed cooperations, and those of the cooperations whose Kommune, map or Verbund changed. None is ever deleted.
 */
@Component
class SummaryWriter implements Summaries {
    private static final int AT_ONCE = 200;

    private final MongoDatabaseFactory mongo;
    private final SubjectSteps steps;

    SummaryWriter(MongoDatabaseFactory mongo, SubjectSteps steps) {
        this.mongo = mongo;
        this.steps = steps;
    }

    @Override
    public void renew(Head upTo, Set<SubjectId> changed) {
        MongoCollection<Document> summaries =
                mongo.getMongoDatabase().getCollection(upTo.generation().collection(Generations.COOPERATIONS));
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (String slug : concerned(summaries, changed)) {
            writes.add(renewed(upTo, slug));
            if (writes.size() == AT_ONCE) write(summaries, writes);
        }
        write(summaries, writes);
    }

    private static void write(MongoCollection<Document> summaries, List<WriteModel<Document>> writes) {
        if (writes.isEmpty()) return;
        summaries.bulkWrite(writes);
        writes.clear();
    }

    private WriteModel<Document> renewed(Head upTo, String slug) {
        CooperationSummary summary = CooperationSummary.of(
                slug, subject -> steps.whateverTheySay(upTo.generation(), subject, upTo.position()));
        return new ReplaceOneModel<>(eq("_id", slug), document(upTo, slug, summary), new ReplaceOptions().upsert(true));
    }

    private static Document document(Head upTo, String slug, CooperationSummary summary) {
        return new Document("_id", slug)
                .append("kommune", summary.kommune().value())
                .append("verbund", summary.verbund().value())
                .append("at", Micros.of(upTo.at()))
                .append("summary", BookMapper.mapper().writeValueAsString(summary));
    }

    private static Set<String> concerned(MongoCollection<Document> summaries, Set<SubjectId> changed) {
        Set<String> slugs = new TreeSet<>();
        Set<String> sides = new TreeSet<>();
        for (SubjectId subject : changed)
            (subject.kind() == SubjectKind.COOPERATION ? slugs : sides).add(subject.slug());
        if (!sides.isEmpty())
            summaries
                    .find(or(in("kommune", sides), in("verbund", sides)))
                    .projection(Projections.include("_id"))
                    .forEach(summary -> slugs.add(summary.getString("_id")));
        return slugs;
    }
}
