package de.kooperationsbuch.query.steps;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
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

    /** Counts up whenever what is kept ready changes its form: a read side of another form is filled anew. */
    private static final int SHAPE = 5;

    private static final long LOOK_AGAIN_MILLIS = 10;

    private final MongoDatabaseFactory mongo;
    private final Object moved = new Object();

    Heads(MongoDatabaseFactory mongo) {
        this.mongo = mongo;
    }

    public Optional<Head> find() {
        return Optional.ofNullable(pointers()
                        .find(and(eq("_id", CURRENT), eq("shape", SHAPE)))
                        .first())
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

    /** Forgets what was kept in another form. */
    public void forgetOtherShapes() {
        pointers().deleteOne(and(eq("_id", CURRENT), ne("shape", SHAPE)));
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
        Bson first = combine(
                setOnInsert("generation", to.generation().number()),
                setOnInsert("shape", SHAPE),
                setOnInsert("position", to.position()),
                setOnInsert("at", Micros.of(to.at())));
        return pointers()
                        .updateOne(eq("_id", CURRENT), first, new UpdateOptions().upsert(true))
                        .getUpsertedId()
                != null;
    }

    private MongoCollection<Document> pointers() {
        return mongo.getMongoDatabase().getCollection("read_side");
    }
}
