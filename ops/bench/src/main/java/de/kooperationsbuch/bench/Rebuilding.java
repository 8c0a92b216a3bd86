package de.kooperationsbuch.bench;

import com.mongodb.client.MongoDatabase;
import de.kooperationsbuch.query.steps.Generation;
import de.kooperationsbuch.query.steps.Head;
import de.kooperationsbuch.query.steps.Heads;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** A rebuild of all collections from the log, beside plain bulk inserts of the documents that it made. */
final class Rebuilding {
    private static final int BULK = 1_000;
    private final WholeBook book;
    private final Api administrator;

    Rebuilding(WholeBook book) throws IOException {
        this.book = book;
        this.administrator = book.as(Api.ADMIN);
    }

    void measure(int rounds, Table table) throws Exception {
        List<Double> product = new ArrayList<>();
        List<Double> limit = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            product.add(rebuild());
            limit.add(insert(i));
        }
        table.add(Line.besideAtLeast(
                "rebuild events/s, all collections", Figures.median(product), Figures.median(limit), 10_000));
    }

    private double rebuild() throws Exception {
        Generation before = head().generation();
        long start = System.nanoTime();
        administrator.post("/api/operations/projections/steps/rebuild");
        while (head().generation().equals(before)) Thread.sleep(5);
        return head().position() * 1e9 / (System.nanoTime() - start);
    }

    private double insert(int round) {
        MongoDatabase documents = book.documents();
        Map<String, List<Document>> made = new TreeMap<>();
        for (String name : documents.listCollectionNames())
            if (name.endsWith("_" + head().generation().number()))
                made.put(name, documents.getCollection(name).find().into(new ArrayList<>()));
        long start = System.nanoTime();
        made.forEach((name, all) -> {
            for (int from = 0; from < all.size(); from += BULK)
                documents
                        .getCollection("limit-" + round + name)
                        .insertMany(all.subList(from, Math.min(all.size(), from + BULK)));
        });
        double rate = head().position() * 1e9 / (System.nanoTime() - start);
        made.keySet()
                .forEach(
                        name -> documents.getCollection("limit-" + round + name).drop());
        return rate;
    }

    private Head head() {
        return book.part(Heads.class).find().orElseThrow();
    }
}
