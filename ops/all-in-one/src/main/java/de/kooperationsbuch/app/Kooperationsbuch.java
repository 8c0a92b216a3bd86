package de.kooperationsbuch.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import de.kooperationsbuch.app.backup.BackupCommand;
import de.kooperationsbuch.app.backup.RestoreCommand;
import java.util.Arrays;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole book in one process. */
@SpringBootApplication(scanBasePackages = "de.kooperationsbuch")
public class Kooperationsbuch {
    private static final String USAGE = """
            Usage: start [--demo]
              --demo   load the five cities once
            Environment: KOOPERATIONSBUCH_PORT (8080), KOOPERATIONSBUCH_BIND (127.0.0.1), KOOPERATIONSBUCH_DATA (directory)""";

    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        String first = words.isEmpty() ? "" : words.get(0);
        if (first.equals(BackupCommand.WORD) || first.equals(RestoreCommand.WORD)) logErrorsOnly();
        switch (first) {
            case BackupCommand.WORD -> System.exit(BackupCommand.run(words.subList(1, words.size()), System.getenv()));
            case RestoreCommand.WORD -> System.exit(restored(words.subList(1, words.size())));
            default -> start(words);
        }
    }

    /** Whoever waits for a command reads what it says itself. */
    private static void logErrorsOnly() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) root.setLevel(Level.ERROR);
    }

    private static int restored(List<String> words) {
        RestoreCommand.Result result = RestoreCommand.run(words, System.getenv());
        return result.exitCode() == 0 ? RestoreCheck.run(result.checkpoint(), result.newLogKey()) : result.exitCode();
    }

    private static void start(List<String> words) {
        List<String> unknown = words.stream()
                .filter(word -> !word.equals("--" + DemoData.OPTION))
                .toList();
        if (unknown.isEmpty()) SpringApplication.run(Kooperationsbuch.class, words.toArray(String[]::new));
        else {
            System.err.println("Not known: " + unknown + System.lineSeparator() + USAGE);
            System.exit(2);
        }
    }
}
