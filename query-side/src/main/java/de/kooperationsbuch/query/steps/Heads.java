package de.kooperationsbuch.query.steps;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Duration;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The one pointer that says which generation is read and how far it goes. It is written last of all, and only forward, so that whoever starts
 * from it finds everything up to it. Changing its generation is the whole of a switch to a rebuilt read side.
 */
@Component
public class Heads {
    private static final String CURRENT = "current";
    private static final int DUPLICATE = 11_000;
    private static final long LOOK_AGAIN_MILLIS = 10;

    private final MongoDatabaseFactory mongo;
    private final Object moved = new Object();

    Heads(MongoDatabaseFactory mongo) {
        this.mongo = mongo;
    }

    public Optional<Head> find() {
        return Optional.ofNullable(pointers().find(eq("_id", CURRENT)).first())
                .map(pointer -> new Head(
                        new Generation(pointer.getInteger("generation")),
                        pointer.getLong("position"),
                        Micros.instant(pointer.getLong("at"))));
    }

    /** @throws Refusal as long as nothing was filled yet */
    public Head get() {
        return find().orElseThrow(() -> new Refusal(ProblemType.TRY_LATER, "filling"));
    }

    /** Moves forward within the generation; false if another generation is read meanwhile. */
    public boolean advance(Head to) {
        return move(eq("generation", to.generation().number()), to);
    }

    /** Switches from one generation to another that is at least as far; false if the old one is further, or no longer current. */
    public boolean switchFrom(Optional<Generation> old, Head to) {
        return old.map(generation -> move(eq("generation", generation.number()), to))
                .orElseGet(() -> create(to));
    }

    /** Forgets what was read so far: the read side counts as empty. */
    public void forget() {
        pointers().deleteOne(eq("_id", CURRENT));
    }

    /** Waits until the read side has taken in the position; false if it takes longer than the given patience. */
    public boolean reaches(long position, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (find().map(Head::position).orElse(0L) < position) {
            if (System.nanoTime() - deadline >= 0) return false;
            synchronized (moved) {
                moved.wait(LOOK_AGAIN_MILLIS);
            }
        }
        return true;
    }

    private boolean move(Bson from, Head to) {
        Bson filter = and(eq("_id", CURRENT), from, lte("position", to.position()));
        Bson change = combine(
                set("generation", to.generation().number()),
                set("position", to.position()),
                set("at", Micros.of(to.at())));
        boolean done = pointers().updateOne(filter, change).getMatchedCount() == 1;
        synchronized (moved) {
            moved.notifyAll();
        }
        return done;
    }

    private boolean create(Head to) {
        try {
            pointers()
                    .insertOne(new Document("_id", CURRENT)
                            .append("generation", to.generation().number())
                            .append("position", to.position())
                            .append("at", Micros.of(to.at())));
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        } catch (MongoWriteException e) {
            if (e.getError().getCode() != DUPLICATE) throw e;
            return false;
        }
    }

    private MongoCollection<Document> pointers() {
        return mongo.getMongoDatabase().getCollection("read_side");
    }
}
