package de.kooperationsbuch.bench;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import de.kooperationsbuch.query.steps.Heads;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bson.Document;

/** What a reader waits for about a cooperation with a thousand steps, beside a bare find of the documents in which they lie. */
final class Reads {
    static final int STEPS = 1_000;
    private static final int CHUNK = 50;
    private static final int WARM_UP = 1_500;
    private static final int COUNT = 1_000;
    private static final LocalDate DAY = LocalDate.of(2012, 1, 1);
    private final WholeBook book;
    private final Api auditor;
    private final String cooperation;

    Reads(WholeBook book, String cooperation) throws IOException {
        this.book = book;
        this.auditor = book.api();
        this.cooperation = cooperation;
    }

    void measure(Table table) throws IOException {
        double[] find = find();
        String base = "/api/cooperations/" + cooperation;
        add(table, "timeline page", find, 25, i -> base + "/timeline?size=50&page=" + i % (STEPS / CHUNK));
        add(table, "placement on a day", find, 20, i -> base + "/placement?asOf=" + DAY.plusDays(i));
        add(table, "placement history", find, 0, i -> base + "/placement/history?from=" + DAY.plusDays(i));
    }

    /** What the common year shows, and what is to do. */
    void measureYears(Table table) throws IOException {
        double[] find = find();
        String cycles = "/api/cooperations/" + cooperation + "/cycles";
        String todo = "/api/todo?organisation=" + CommonYears.KOMMUNE;
        add(table, "cycle view", find, 50, i -> cycles + "/jahr-2013?asOf=" + DAY.plusDays(i));
        add(table, "cycles in a row", find, 0, i -> cycles + "?asOf=" + DAY.plusDays(i));
        add(table, "to-do list", find, 50, i -> todo + "&asOf=" + DAY.plusDays(i));
    }

    private void add(Table table, String name, double[] find, double most, IntFunction<String> path)
            throws IOException {
        double[] times = auditor.milliseconds(WARM_UP, COUNT, path);
        for (int percent : new int[] {50, 99})
            table.add(Line.besideAtMost(
                    name + ", 1,000 steps, p" + percent + " ms",
                    Figures.percentile(times, percent),
                    Figures.percentile(find, percent),
                    percent == 99 ? most : 0));
    }

    private double[] find() {
        MongoCollection<Document> chunks = book.documents()
                .getCollection(
                        book.part(Heads.class).find().orElseThrow().generation().collection("chunks"));
        List<String> ids = IntStream.range(0, STEPS / CHUNK)
                .mapToObj(i -> "cooperation:" + cooperation + "/" + i)
                .toList();
        double[] times = new double[COUNT];
        for (int i = -WARM_UP; i < COUNT; i++) {
            long start = System.nanoTime();
            int found = chunks.find(in("_id", ids)).into(new ArrayList<>()).size();
            if (found != ids.size()) throw new IllegalStateException("found " + found + " of " + ids.size());
            if (i >= 0) times[i] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }
}
