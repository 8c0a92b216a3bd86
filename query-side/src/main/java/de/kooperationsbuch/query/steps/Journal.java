package de.kooperationsbuch.query.steps;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import de.kooperationsbuch.kernel.SubjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * Where every step of the book lies, in the order of recording. Keys only, in blocks of five hundred positions; the steps themselves lie in the
 * chunks.
 */
@Component
class Journal {
    private static final int SIZE = 500;

    /** A step's place in the book and in its subject. */
    record Key(long position, SubjectId subject, long sequence) {
        static Key of(LoggedStep step) {
            return new Key(step.position(), step.subject(), step.sequence());
        }

        static Key read(long position, String stored) {
            int slash = stored.indexOf('/');
            return new Key(
                    position,
                    SubjectId.parse(stored.substring(0, slash)),
                    Long.parseLong(stored, slash + 1, stored.length(), 10));
        }

        String stored() {
            return subject + "/" + sequence;
        }
    }

    private final MongoDatabaseFactory mongo;

    Journal(MongoDatabaseFactory mongo) {
        this.mongo = mongo;
    }

    /** Keys that are there already stay as they are; a missing one before them is an error. */
    void write(Generation generation, List<LoggedStep> steps) {
        for (int from = 0, to; from < steps.size(); from = to) {
            to = Math.min(steps.size(), from + SIZE - index(steps.get(from).position()));
            write(collection(generation), steps.subList(from, to));
        }
    }

    private static void write(MongoCollection<Document> blocks, List<LoggedStep> steps) {
        long block = block(steps.get(0).position());
        Document there = blocks.find(eq("_id", block)).first();
        long through = there == null ? block * SIZE : there.getLong("through");
        List<LoggedStep> missing =
                steps.stream().filter(step -> step.position() > through).toList();
        if (missing.isEmpty()) return;
        if (missing.get(0).position() != through + 1)
            throw LogGap.inBook(through + 1, missing.get(0).position());
        var keys = missing.stream().map(step -> Key.of(step).stored()).toList();
        blocks.updateOne(
                and(eq("_id", block), eq("through", through)),
                combine(set("through", through + keys.size()), pushEach("keys", keys)),
                new UpdateOptions().upsert(there == null));
    }

    /** The next keys after a position, at most so many. */
    List<Key> after(Generation generation, long position, int atMost) {
        List<Long> wanted = LongStream.rangeClosed(block(position + 1), block(position + atMost))
                .boxed()
                .toList();
        Map<Long, List<String>> blocks = new HashMap<>();
        collection(generation)
                .find(in("_id", wanted))
                .forEach(block -> blocks.put(block.getLong("_id"), block.getList("keys", String.class)));
        List<Key> keys = new ArrayList<>(atMost);
        for (long next = position + 1; next <= position + atMost; next++) {
            List<String> block = blocks.getOrDefault(block(next), List.of());
            if (index(next) >= block.size()) break;
            keys.add(Key.read(next, block.get(index(next))));
        }
        return keys;
    }

    private static long block(long position) {
        return (position - 1) / SIZE;
    }

    private static int index(long position) {
        return (int) ((position - 1) % SIZE);
    }

    private MongoCollection<Document> collection(Generation generation) {
        return mongo.getMongoDatabase().getCollection(generation.collection("journal"));
    }
}
