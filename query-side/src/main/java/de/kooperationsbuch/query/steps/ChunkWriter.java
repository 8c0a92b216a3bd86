package de.kooperationsbuch.query.steps;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import de.kooperationsbuch.kernel.SubjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * Appends steps to the chunks of their subjects: one write per chunk and batch, each on condition that the chunk ends just before. Steps that
 * are there already are left out, a step that is missing in between stops everything.
 */
@Component
class ChunkWriter {
    private final MongoDatabaseFactory mongo;

    ChunkWriter(MongoDatabaseFactory mongo) {
        this.mongo = mongo;
    }

    /** @throws LogGap if a subject's steps do not follow on those that are there */
    void write(Generation generation, List<LoggedStep> steps) {
        MongoCollection<Document> chunks =
                mongo.getMongoDatabase().getCollection(generation.collection(Chunks.COLLECTION));
        Map<String, Long> throughs = throughs(chunks, steps);
        List<WriteModel<Document>> writes = new ArrayList<>();
        steps.stream()
                .collect(groupingBy(LoggedStep::subject, LinkedHashMap::new, toList()))
                .forEach((subject, own) -> append(subject, missing(subject, own, throughs), writes));
        if (writes.isEmpty()) return;
        var result = chunks.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        int done = result.getMatchedCount() + result.getUpserts().size();
        if (done != writes.size()) throw generation.writtenByAnother();
    }

    private static List<LoggedStep> missing(SubjectId subject, List<LoggedStep> own, Map<String, Long> throughs) {
        long first = own.get(0).sequence();
        long through = own.stream()
                .map(step -> throughs.get(Chunks.id(subject, step.sequence())))
                .filter(found -> found != null)
                .max(Long::compare)
                .orElseGet(() -> before(subject, first, throughs));
        List<LoggedStep> missing =
                own.stream().filter(step -> step.sequence() > through).toList();
        for (int i = 0; i < missing.size(); i++)
            if (missing.get(i).sequence() != through + 1 + i)
                throw LogGap.inSubject(subject, missing.get(i).sequence() - 1);
        return missing;
    }

    private static long before(SubjectId subject, long first, Map<String, Long> throughs) {
        return first < Chunks.SIZE ? -1 : throughs.getOrDefault(Chunks.id(subject, first - Chunks.SIZE), -1L);
    }

    private static void append(SubjectId subject, List<LoggedStep> steps, List<WriteModel<Document>> writes) {
        for (int from = 0, to; from < steps.size(); from = to) {
            long sequence = steps.get(from).sequence();
            to = (int) Math.min(steps.size(), from + Chunks.SIZE - sequence % Chunks.SIZE);
            List<LoggedStep> part = steps.subList(from, to);
            writes.add(new UpdateOneModel<>(
                    and(eq("_id", Chunks.id(subject, sequence)), eq("through", sequence - 1)),
                    Updates.combine(
                            Updates.set("through", sequence + part.size() - 1),
                            Updates.pushEach(
                                    "steps", part.stream().map(StoredStep::of).toList())),
                    new UpdateOptions().upsert(sequence % Chunks.SIZE == 0)));
        }
    }

    /** Where the chunks that these steps belong to end, and the ones before them. */
    private static Map<String, Long> throughs(MongoCollection<Document> chunks, List<LoggedStep> steps) {
        List<String> ids = steps.stream()
                .flatMap(step -> Chunks.idAndPrevious(step.subject(), step.sequence()))
                .distinct()
                .toList();
        Map<String, Long> throughs = new HashMap<>();
        chunks.find(in("_id", ids))
                .projection(Projections.include("through"))
                .batchSize(ids.size() + 1)
                .forEach(chunk -> throughs.put(chunk.getString("_id"), chunk.getLong("through")));
        return throughs;
    }
}
