package de.kooperationsbuch.command.transparency;

import com.zaxxer.hikari.HikariDataSource;
import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.command.eventstore.Appender;
import de.kooperationsbuch.command.eventstore.EventTable;
import de.kooperationsbuch.command.eventstore.Positions;
import de.kooperationsbuch.command.eventstore.Row;
import de.kooperationsbuch.kernel.transparency.Checkpoint;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records as fast as it can while the log follows, until it is killed, and says on its console what was recorded and what was signed. */
final class WritingProcess {
    private static final int WRITERS = 4;
    private static final int LARGEST_GROUP = 5;
    private final Appender appender;

    private WritingProcess(Appender appender) {
        this.appender = appender;
    }

    public static void main(String[] arguments) {
        String url = arguments[0];
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setUsername(Postgres.APPLICATION);
        Positions positions = new Positions(JdbcClient.create(source));
        KeptBook book = new KeptBook(url, Path.of(arguments[1]), "", false);
        Follower follower = new Follower(book.sequencer, () -> say(book.log.latest()));
        positions.whenGrown(follower::wake);
        follower.start();
        WritingProcess process = new WritingProcess(new Appender(new EventTable(source, positions, row -> {})));
        for (int writer = 0; writer < WRITERS; writer++) {
            String subject = "organisation:run-" + arguments[2] + "-" + writer;
            new Thread(() -> process.write(subject)).start();
        }
    }

    private static void say(Checkpoint signed) {
        byte[] note = signed.note().getBytes(StandardCharsets.UTF_8);
        say("signed " + signed.size() + " " + Base64.getEncoder().encodeToString(signed.root()) + " "
                + Base64.getEncoder().encodeToString(note));
    }

    private static synchronized void say(String line) {
        System.out.println(line);
    }

    private void write(String subject) {
        for (int next = 0, size = 1; ; next += size, size = 1 + next % LARGEST_GROUP) {
            List<Row> rows = IntStream.range(next, next + size)
                    .mapToObj(sequence -> row(subject, sequence))
                    .toList();
            appender.append(rows);
            for (Row row : rows) say("recorded " + subject + " " + row.stepId());
        }
    }

    private static Row row(String subject, int sequence) {
        return new Row(
                subject,
                sequence,
                "Subject",
                UUID.randomUUID().toString(),
                "AwardReceived",
                "1",
                ("{\"title\":\"Preis " + sequence + "\"}").getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8),
                "award-" + sequence,
                null,
                null,
                null);
    }
}
