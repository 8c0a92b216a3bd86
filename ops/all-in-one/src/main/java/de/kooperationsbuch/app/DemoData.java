package de.kooperationsbuch.app;

import de.kooperationsbuch.command.importing.Import;
import de.kooperationsbuch.command.importing.ImportAnswer;
import de.kooperationsbuch.command.importing.Intake;
import de.kooperationsbuch.query.steps.Heads;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Loads the five cities when asked for with {@code --demo}; a book that has them already stays as it is. */
@Component
@Order(1)
class DemoData implements ApplicationRunner {
    static final String OPTION = "demo";
    private static final Resource FIVE_CITIES = new ClassPathResource("demo/five-cities.ndjson");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private final Import imports;
    private final Heads readSide;

    DemoData(Import imports, Heads readSide) {
        this.imports = imports;
        this.readSide = readSide;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
        if (!arguments.containsOption(OPTION)) return;
        report(imported());
    }

    private ImportAnswer imported() throws IOException {
        try (ConsoleProgress progress = new ConsoleProgress("Demo data")) {
            return imports.run(FIVE_CITIES::getInputStream, Intake.IMPORT, false, Locale.ENGLISH, progress);
        }
    }

    private void report(ImportAnswer answer) throws InterruptedException {
        if (answer.errorCount() > 0)
            throw new IllegalStateException("the demo data does not fit this book: " + answer.errors());
        if (!readSide.reaches(Long.parseLong(answer.position()), PATIENCE))
            throw new IllegalStateException("the read side does not take the demo data in");
        System.out.printf("Demo data: %d steps taken in, %d known before%n", answer.accepted(), answer.duplicates());
    }
}
