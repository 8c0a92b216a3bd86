package de.kooperationsbuch.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What a reader waits for until a page is there, beside the login page, which is nothing but the frame that all pages have. */
final class PageTimes {
    private static final int WARM_UP = 150;
    private static final int COUNT = 200;
    private static final double MOST = 100;
    private static final double MOST_OF_A_THOUSAND = 1_000;
    private static final Map<String, String> PAGES = new TreeMap<>(Map.of(
            "overview", "/",
            "cooperation", "/kooperationen/dresden-afropa",
            "why this type", "/kooperationen/dresden-afropa/platzierung",
            "cycles", "/kooperationen/dresden-afropa/zyklen",
            "agreements", "/kooperationen/dresden-afropa/vereinbarungen",
            "network map", "/kommunen/dresden/karte",
            "history", "/verlauf"));

    private PageTimes() {}

    static void measure(Path data, Table table) throws IOException {
        try (WholeBook book = new WholeBook(data.resolve("pages"))) {
            Api auditor = book.api();
            double frame = median(book.open(), "/anmelden");
            for (var page : PAGES.entrySet()) add(page.getKey(), median(auditor, page.getValue()), frame, MOST, table);
            add("to do", median(book.as("dresden"), "/aufgaben"), frame, MOST, table);
            add(
                    "form of a step",
                    median(book.as("dresden"), "/erfassen/FundingGranted?stepId=form-1"),
                    frame,
                    MOST,
                    table);
            add("operations", median(book.as(Api.ADMIN), "/betrieb"), frame, MOST, table);
            thousand(book, data, auditor, frame, table);
        }
    }

    private static void thousand(WholeBook book, Path data, Api auditor, double frame, Table table) throws IOException {
        Path file = ImportFile.write(data.resolve("pages.ndjson"), "page", 1, Reads.STEPS);
        String imported = book.as(Api.IMPORTER).post("/api/imports", "application/x-ndjson", file);
        auditor.getAfter(Api.position(imported), "/api/cooperations?size=1");
        add("cooperation with 1,000 steps", median(auditor, "/kooperationen/page-0"), frame, MOST_OF_A_THOUSAND, table);
    }

    private static double median(Api reader, String address) throws IOException {
        return Figures.median(Arrays.stream(reader.milliseconds(WARM_UP, COUNT, i -> address))
                .boxed()
                .toList());
    }

    private static void add(String name, double page, double frame, double most, Table table) {
        table.add(Line.besideAtMost("page " + name + ", p50 ms", page, frame, most));
    }
}
