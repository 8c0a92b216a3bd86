package de.kooperationsbuch.bench;

import de.kooperationsbuch.command.recording.Recording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;

/** Short rounds of commands and of plain inserts in turn, so that both meet the same weather on a machine that others use too. */
final class WriteRounds {
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final int ROUNDS = 15;
    private static final int MOST_WRITERS = 16;
    private final Commands commands;
    private final PlainInserts inserts;

    WriteRounds(ApplicationContext writeSide, Commands.Steps steps) throws Exception {
        commands = new Commands(writeSide.getBean(Recording.class), steps);
        Writers.perSecond(MOST_WRITERS, WARM_UP, i -> commands.writer());
        inserts =
                new PlainInserts(writeSide.getBean(DataSource.class), writeSide.getBean(FlywayConnectionDetails.class));
        Writers.perSecond(MOST_WRITERS, ROUND, i -> inserts.writer());
    }

    /** @param leastRatio 0 if nothing is required */
    void measure(int writers, String beside, double leastRatio, Table table) throws Exception {
        List<Double> product = new ArrayList<>();
        List<Double> limit = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            limit.add(Writers.perSecond(writers, ROUND, n -> inserts.writer()));
            product.add(Writers.perSecond(writers, ROUND, n -> commands.writer()));
        }
        String name = "commands/s, " + writers + (writers == 1 ? " writer" : " writers") + beside;
        table.add(Line.beside(name, Figures.median(product), Figures.median(limit), leastRatio));
    }
}
