package de.kooperationsbuch.query.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.TestLog;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

class JournalTest {
    private static final Generation ONE = new Generation(1);
    private final MongoServer mongo = new MongoServer(new MemoryBackend());
    private final String address = mongo.bindAndGetConnectionString();

    @AfterEach
    void stop() {
        mongo.shutdownNow();
    }

    @Test
    void keys_written_twice_stay_as_they_are() {
        try (MongoClient client = client(() -> {})) {
            Journal journal = journal(client);
            journal.write(ONE, steps(1, 700));
            journal.write(ONE, steps(300, 701));
            assertThat(journal.after(ONE, 0, 1_000)).hasSize(701);
        }
    }

    @Test
    void a_block_that_another_node_lengthens_meanwhile_is_not_passed_over() {
        try (MongoClient others = client(() -> {})) {
            journal(others).write(ONE, steps(1, 1));
            try (MongoClient own = client(() -> journal(others).write(ONE, steps(2, 2)))) {
                assertThatThrownBy(() -> journal(own).write(ONE, steps(2, 3)))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("somebody else writes generation 1");
            }
            journal(others).write(ONE, steps(2, 3));
            assertThat(journal(others).after(ONE, 0, 10)).hasSize(3);
        }
    }

    private static Journal journal(MongoClient client) {
        return new Journal(new SimpleMongoClientDatabaseFactory(client, "book"));
    }

    /** Its owner is overtaken whenever it has looked. */
    private MongoClient client(Runnable overtake) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandSucceeded(CommandSucceededEvent event) {
                        if (event.getCommandName().equals("find")) overtake.run();
                    }
                })
                .build());
    }

    private static List<LoggedStep> steps(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(position -> TestLog.logged(
                        position - 1,
                        new RecordedStep(
                                position, TestLog.at(position), Channel.API, TestLog.step(Cast.verbund("bunt")))))
                .toList();
    }
}
