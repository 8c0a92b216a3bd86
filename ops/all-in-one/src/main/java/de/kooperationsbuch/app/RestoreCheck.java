package de.kooperationsbuch.app;

import de.kooperationsbuch.kernel.access.LogDesk;
import de.kooperationsbuch.kernel.transparency.Checkpoint;
import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import de.kooperationsbuch.query.operations.ProjectionAnswer;
import de.kooperationsbuch.query.operations.Projections;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Opens a book that was brought back, for nobody yet: builds its read side, verifies it against its log, and compares its checkpoint with that of the backup. */
final class RestoreCheck {
    private static final long LOOK_AGAIN_MILLIS = 50;
    private static final List<String> FOR_NOBODY = List.of(
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--" + ReadyMessage.ANNOUNCED + "=false",
            "--logging.level.root=error",
            "--logging.level.de.kooperationsbuch=error");
    private static final String NEW_LOG_KEY = "--kooperationsbuch.log.new-key=true";

    private RestoreCheck() {}

    /** Returns the exit code: 0 if everything holds. */
    static int run(Optional<String> expected, boolean newLogKey) {
        List<String> settings = new ArrayList<>(FOR_NOBODY);
        if (newLogKey) settings.add(NEW_LOG_KEY);
        SpringApplication application = new SpringApplication(Kooperationsbuch.class);
        application.addInitializers(context -> ((GenericApplicationContext) context).registerBean(WholeFirst.class));
        try (ConfigurableApplicationContext book = application.run(settings.toArray(String[]::new))) {
            rebuild(book.getBean(Projections.class));
            return isThatCheckpoint(book.getBean(TransparencyLog.class), expected) ? 0 : 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (RuntimeException failure) {
            System.err.println("Everything was brought back, but the check failed: " + failure.getMessage());
            return 1;
        }
    }

    private static void rebuild(Projections projections) throws InterruptedException {
        projections.rebuild();
        ProjectionAnswer answer;
        do {
            Thread.sleep(LOOK_AGAIN_MILLIS);
            answer = projections.steps();
        } while (answer.state() == ProjectionAnswer.State.REBUILDING);
        if (answer.error() != null) throw new IllegalStateException("the read side was not built: " + answer.error());
        System.out.println("The read side was built up to position " + answer.position() + ".");
    }

    /** Before the read side is waited for, which would wait for ever for an event that is missing. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class WholeFirst implements ApplicationRunner {
        private final LogDesk desk;

        WholeFirst(LogDesk desk) {
            this.desk = desk;
        }

        @Override
        public void run(ApplicationArguments arguments) {
            LogDesk.Verified verified = desk.verify(Locale.getDefault());
            if (verified.difference() != null)
                throw new IllegalStateException("events and log do not agree: " + verified.difference());
            System.out.println("Events, leaves, tiles and checkpoint agree, up to " + verified.size() + " leaves.");
        }
    }

    /** The log of the backup must be the beginning of the log that there is now; events that the log had not taken in yet follow it. */
    private static boolean isThatCheckpoint(TransparencyLog log, Optional<String> expected) {
        Checkpoint now = log.latest();
        System.out.printf(
                "Checkpoint: %d leaves, %s%n", now.size(), Base64.getEncoder().encodeToString(now.root()));
        boolean same = expected.map(note -> note.lines().limit(3).toList())
                .filter(lines -> lines.get(0).equals(log.origin()))
                .flatMap(lines -> log.signedAt(Long.parseLong(lines.get(1)))
                        .filter(kept ->
                                Base64.getEncoder().encodeToString(kept.root()).equals(lines.get(2))))
                .isPresent();
        System.out.println(
                same ? "It is that of the backup." : "It is NOT that of the backup: " + expected.orElse("none"));
        return same;
    }
}
