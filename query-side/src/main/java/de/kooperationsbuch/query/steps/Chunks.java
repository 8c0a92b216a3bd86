package de.kooperationsbuch.query.steps;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.FindIterable;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.personal.Vault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** Reads the steps of a subject from the documents in which they lie, fifty in each, found by identifier alone. */
@Component
class Chunks {
    static final String COLLECTION = "chunks";
    static final int SIZE = 50;
    private static final int AT_ONCE = 8;

    private final MongoDatabaseFactory mongo;
    private final Vault vault;

    Chunks(MongoDatabaseFactory mongo, Vault vault) {
        this.mongo = mongo;
        this.vault = vault;
    }

    static String id(SubjectId subject, long sequence) {
        return subject + "/" + sequence / SIZE;
    }

    static Stream<String> idAndPrevious(SubjectId subject, long sequence) {
        String own = id(subject, sequence);
        return sequence % SIZE == 0 && sequence > 0 ? Stream.of(id(subject, sequence - SIZE), own) : Stream.of(own);
    }

    /** The steps of a subject from a sequence on. */
    List<RecordedStep> read(Generation generation, SubjectId subject, long from) {
        return read(generation, subject, from, vault::open);
    }

    /** All steps of a subject with nothing opened. */
    List<RecordedStep> closed(Generation generation, SubjectId subject) {
        return read(generation, subject, 0, vault::closed);
    }

    private List<RecordedStep> read(Generation generation, SubjectId subject, long from, UnaryOperator<byte[]> opens) {
        List<RecordedStep> steps = new ArrayList<>();
        for (long sequence = from - from % SIZE; ; sequence += AT_ONCE * SIZE) {
            List<String> ids = LongStream.iterate(sequence, next -> next + SIZE)
                    .limit(AT_ONCE)
                    .mapToObj(next -> id(subject, next))
                    .toList();
            Map<String, List<String>> found = new HashMap<>();
            find(generation, ids).forEach(chunk -> found.put(chunk.getString("_id"), stepsOf(chunk)));
            for (int i = 0; i < AT_ONCE; i++) {
                List<String> chunk = found.get(ids.get(i));
                if (chunk == null) return steps;
                int skipped = (int) Math.max(0, from - sequence - (long) i * SIZE);
                chunk.stream()
                        .skip(skipped)
                        .map(step -> StoredStep.read(step, opens))
                        .forEach(steps::add);
            }
        }
    }

    /** The steps that lie where the keys say, by position. */
    Map<Long, RecordedStep> read(Generation generation, Collection<Journal.Key> keys) {
        Set<Long> wanted = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Journal.Key key : keys) {
            wanted.add(key.position());
            ids.add(id(key.subject(), key.sequence()));
        }
        Map<Long, RecordedStep> steps = new HashMap<>();
        find(generation, ids)
                .forEach(chunk -> stepsOf(chunk).stream()
                        .filter(stored -> wanted.contains(StoredStep.position(stored)))
                        .map(step -> StoredStep.read(step, vault::open))
                        .forEach(step -> steps.put(step.position(), step)));
        return steps;
    }

    private FindIterable<Document> find(Generation generation, Collection<String> ids) {
        return mongo.getMongoDatabase()
                .getCollection(generation.collection(COLLECTION))
                .find(in("_id", ids));
    }

    private static List<String> stepsOf(Document chunk) {
        return chunk.getList("steps", String.class);
    }
}
