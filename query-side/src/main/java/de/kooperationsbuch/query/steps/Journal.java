package de.kooperationsbuch.query.steps;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import de.kooperationsbuch.kernel.SubjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** Where every step of the book lies, in the order of recording. Keys only; the steps themselves lie in the chunks. */
@Component
class Journal {
    private static final int DUPLICATE = 11_000;

    /** A step's place in the book and in its subject. */
    record Key(long position, SubjectId subject, long sequence) {}

    private final MongoDatabaseFactory mongo;

    Journal(MongoDatabaseFactory mongo) {
        this.mongo = mongo;
    }

    /** Keys that are there already stay as they are. */
    void write(Generation generation, List<LoggedStep> steps) {
        try {
            collection(generation)
                    .insertMany(steps.stream().map(Journal::document).toList(), new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE)) throw e;
        }
    }

    /** The next keys after a position, at most so many; found by their positions, which have no gaps. */
    List<Key> after(Generation generation, long position, int atMost) {
        List<Long> wanted =
                LongStream.rangeClosed(position + 1, position + atMost).boxed().toList();
        return collection(generation)
                .find(in("_id", wanted))
                .sort(ascending("_id"))
                .batchSize(atMost)
                .map(found -> new Key(
                        found.getLong("_id"), SubjectId.parse(found.getString("subject")), found.getLong("sequence")))
                .into(new ArrayList<>());
    }

    private static Document document(LoggedStep logged) {
        return new Document("_id", logged.position())
                .append("subject", logged.subject().toString())
                .append("sequence", logged.sequence())
                .append("stepId", logged.recorded().step().stepId().value())
                .append("at", Micros.of(logged.recorded().recordedAt()));
    }

    private MongoCollection<Document> collection(Generation generation) {
        return mongo.getMongoDatabase().getCollection(generation.collection("journal"));
    }
}
