package de.kooperationsbuch.bench;

import de.kooperationsbuch.command.recording.Recording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;

/** Rounds of commands and rounds of plain inserts in turn, so that both meet the same weather. */
final class WriteRounds {
    private final Duration round;
    private final int rounds;
    private final Commands commands;
    private final PlainInserts inserts;

    WriteRounds(ApplicationContext writeSide, Duration round, int rounds) throws Exception {
        this.round = round;
        this.rounds = rounds;
        commands = new Commands(writeSide.getBean(Recording.class));
        Writers.perSecond(4, round, i -> commands.writer());
        inserts =
                new PlainInserts(writeSide.getBean(DataSource.class), writeSide.getBean(FlywayConnectionDetails.class));
        Writers.perSecond(4, round, i -> inserts.writer());
    }

    void measure(int writers, double leastRatio, Table table) throws Exception {
        List<Double> product = new ArrayList<>();
        List<Double> limit = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            limit.add(Writers.perSecond(writers, round, n -> inserts.writer()));
            product.add(Writers.perSecond(writers, round, n -> commands.writer()));
        }
        String name = "commands/s, " + writers + (writers == 1 ? " writer" : " writers");
        table.add(Line.beside(name, Figures.median(product), Figures.median(limit), leastRatio));
    }
}
