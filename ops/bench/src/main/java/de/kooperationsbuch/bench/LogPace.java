package de.kooperationsbuch.bench;

import de.kooperationsbuch.command.importing.Import;
import de.kooperationsbuch.command.importing.ImportAnswer;
import de.kooperationsbuch.command.importing.Intake;
import de.kooperationsbuch.command.importing.Progress;
import de.kooperationsbuch.command.recording.Recording;
import de.kooperationsbuch.command.transparency.Follower;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;

/** How fast the log follows: beside sixteen writers, and alone with much to catch up on. */
final class LogPace {
    private static final int WRITERS = 16;
    private static final int COOPERATIONS = 1_000;
    private static final int STEPS = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration BESIDE = Duration.ofSeconds(20);
    private static final Duration ALONE = Duration.ofSeconds(10);
    private final Import imports;
    private final Follower follower;
    private final Commands commands;
    private final LogLag lag;
    private final Path directory;

    LogPace(ApplicationContext writeSide, Path directory) {
        this.imports = writeSide.getBean(Import.class);
        this.follower = writeSide.getBean(Follower.class);
        this.commands = new Commands(writeSide.getBean(Recording.class), MadeUp::nth);
        this.lag = new LogLag(writeSide.getBean(DataSource.class));
        this.directory = directory;
    }

    void measure(Table table) throws Exception {
        record(WARM_UP);
        lag.awaitNone();
        beside(table);
        lag.awaitNone();
        follower.stop();
        double recorded = record(ALONE);
        table.add(Line.beside("leaves/s catching up, beside events/s of 16 writers alone", catchUp(), recorded, 1));
    }

    private double record(Duration duration) throws Exception {
        return Writers.perSecond(WRITERS, duration, i -> commands.writer());
    }

    private void beside(Table table) throws Exception {
        LogLag.Seen before = lag.look();
        LogLag.Watch watch = lag.watch();
        long start = System.nanoTime();
        record(BESIDE);
        LogLag.Seen end = lag.look();
        double seconds = (System.nanoTime() - start) / 1e9;
        LogLag.Seen largest = watch.stop();
        table.add(Line.beside(
                "leaves/s sequenced, beside events/s of 16 writers in the same run",
                (end.size() - before.size()) / seconds,
                (end.events() - before.events()) / seconds,
                0));
        table.add(Line.plain("leaves behind at the end", (double) end.leaves()));
        table.add(Line.plain("leaves behind at most", (double) largest.leaves()));
        table.add(Line.plain("log behind at the end, ms", end.millis()));
        table.add(Line.atMost("log behind at most, ms", largest.millis(), 1_000));
    }

    /** Leaves per second, from the first one to the last signature. */
    private double catchUp() throws IOException, InterruptedException {
        Path file = ImportFile.write(directory.resolve("behind.ndjson"), "behind", COOPERATIONS, STEPS);
        ImportAnswer answer =
                imports.run(() -> Files.newInputStream(file), Intake.IMPORT, false, Locale.ENGLISH, Progress.SILENT);
        if (answer.errorCount() > 0) throw new IllegalStateException("refused: " + answer.errors());
        long before = lag.look().leaves();
        long start = System.nanoTime();
        follower.start();
        lag.awaitNone();
        return before * 1e9 / (System.nanoTime() - start);
    }
}
