package de.kooperationsbuch.query.steps;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** Opens new generations, each with a number of its own also if several nodes rebuild at once, and removes old ones. */
@Component
public class Generations {
    /** Where what is kept ready of the cooperations lies, found by the Kommune and by the Verbund, too. */
    public static final String COOPERATIONS = "cooperations";

    private static final Pattern NAME = Pattern.compile("[a-z]+_([0-9]+)");

    private final MongoDatabaseFactory mongo;

    Generations(MongoDatabaseFactory mongo) {
        this.mongo = mongo;
    }

    public Generation open() {
        MongoDatabase database = mongo.getMongoDatabase();
        Document counter = database.getCollection("generations")
                .findOneAndUpdate(
                        eq("_id", "last"),
                        Updates.inc("number", 1),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        Generation generation = new Generation(counter.getInteger("number"));
        database.getCollection(generation.collection(COOPERATIONS)).createIndex(Indexes.ascending("kommune"));
        database.getCollection(generation.collection(COOPERATIONS)).createIndex(Indexes.ascending("verbund"));
        return generation;
    }

    public void drop(Generation generation) {
        dropThose(number -> number == generation.number());
    }

    /** Later ones stay: somebody may be filling them. */
    public void dropOlderThan(Generation current) {
        dropThose(number -> number < current.number());
    }

    private void dropThose(IntPredicate unwanted) {
        MongoDatabase database = mongo.getMongoDatabase();
        for (String name : database.listCollectionNames().into(new ArrayList<>())) {
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches() && unwanted.test(Integer.parseInt(matcher.group(1))))
                database.getCollection(name).drop();
        }
    }
}
