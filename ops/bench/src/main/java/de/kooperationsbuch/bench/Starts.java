package de.kooperationsbuch.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the start of the process until reads answer, with the demo data. */
final class Starts {
    private static final int LATER_STARTS = 3;
    private static final String DEMO = "--demo";

    private Starts() {}

    static void measure(Path data, Table table) throws IOException, InterruptedException {
        table.add(Line.atMost("first start to ready, s", start(data), 25));
        List<Double> later = new ArrayList<>();
        for (int i = 0; i < LATER_STARTS; i++) later.add(start(data));
        table.add(Line.atMost("later start to ready, s", Figures.median(later), 15));
    }

    private static double start(Path data) throws IOException, InterruptedException {
        try (AppProcess app = new AppProcess(data, List.of(), DEMO)) {
            return app.secondsUntilReady();
        }
    }
}
