package de.kooperationsbuch.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What it costs over HTTP that callers are known by tokens: the same product with and without, in turn, on two books of the same content. */
final class Tokens {
    private static final int ROUNDS = 30;
    private static final int A_ROUND = 200;
    private static final int WARM_UP = 3_000;
    private static final double LEAST = 0.9;
    private static final String PLACEMENT = "/api/cooperations/dresden-afropa/placement?asOf=2024-06-01";
    private static final String ENVELOPE = """
            {"step":"NetworkMeetingHeld","cooperation":"dresden-afropa","by":"afropa","effectiveOn":"2024-03-01",\
            "data":{"participants":["afropa","dresden"]}}""";

    private Tokens() {}

    private interface Request {
        void send(Api api) throws IOException;
    }

    static void measure(Path data, Table table) throws IOException {
        try (WholeBook guarded = new WholeBook(data.resolve("guarded"));
                WholeBook unguarded = new WholeBook(data.resolve("unguarded"), OpenDoor.class)) {
            Api with = guarded.as(OpenDoor.MEMBER);
            Api without = unguarded.open();
            compare(
                    "placement over HTTP with a token /s, beside without",
                    with,
                    without,
                    api -> api.get(PLACEMENT),
                    table);
            compare("POST /api/steps with a token /s, beside without", with, without, Tokens::post, table);
        }
    }

    private static void post(Api api) throws IOException {
        api.post("/api/steps", "application/json", BodyPublishers.ofString(ENVELOPE));
    }

    private static void compare(String name, Api with, Api without, Request request, Table table) throws IOException {
        perSecond(with, request, WARM_UP);
        perSecond(without, request, WARM_UP);
        List<Double> product = new ArrayList<>();
        List<Double> limit = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            limit.add(perSecond(without, request, A_ROUND));
            product.add(perSecond(with, request, A_ROUND));
        }
        table.add(Line.beside(name, Figures.median(product), Figures.median(limit), LEAST));
    }

    private static double perSecond(Api api, Request request, int count) throws IOException {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) request.send(api);
        return count * 1e9 / (System.nanoTime() - start);
    }
}
