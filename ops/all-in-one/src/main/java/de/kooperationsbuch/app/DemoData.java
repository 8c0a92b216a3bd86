package de.kooperationsbuch.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.kooperationsbuch.command.account.DemoAccounts;
import de.kooperationsbuch.command.importing.Import;
import de.kooperationsbuch.command.importing.ImportAnswer;
import de.kooperationsbuch.command.importing.Intake;
import de.kooperationsbuch.command.recording.Recording;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.json.EnvelopeReader;
import de.kooperationsbuch.kernel.json.PostedStep;
import de.kooperationsbuch.query.steps.Heads;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Loads the five cities when asked for with {@code --demo}, has their two sides agree on what everybody may see, and gives everybody an account; a book that has
 * all that already stays as it is.
 */
@Component
@Order(1)
class DemoData implements ApplicationRunner {
    static final String OPTION = "demo";
    private static final Resource FIVE_CITIES = new ClassPathResource("demo/five-cities.ndjson");
    private static final Resource PUBLICATIONS = new ClassPathResource("demo/publications.ndjson");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private final Import imports;
    private final Recording recording;
    private final DemoAccounts accounts;
    private final Heads readSide;
    private final Optional<String> password;

    DemoData(
            Import imports,
            Recording recording,
            DemoAccounts accounts,
            Heads readSide,
            @Value("${kooperationsbuch.demo-password:}") String password) {
        this.imports = imports;
        this.recording = recording;
        this.accounts = accounts;
        this.readSide = readSide;
        this.password = Optional.of(password).filter(text -> !text.isEmpty());
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
        if (!arguments.containsOption(OPTION)) return;
        List<CooperationOpened> cooperations = steps(FIVE_CITIES)
                .map(PostedStep::step)
                .filter(CooperationOpened.class::isInstance)
                .map(CooperationOpened.class::cast)
                .toList();
        accounts.create(
                cooperations.stream().map(CooperationOpened::kommune).toList(),
                cooperations.stream().map(CooperationOpened::verbund).toList(),
                password);
        ImportAnswer answer = imported();
        long position = steps(PUBLICATIONS)
                .mapToLong(step -> recording.record(step, Channel.API).position())
                .max()
                .orElseThrow();
        if (!readSide.reaches(position, PATIENCE))
            throw new IllegalStateException("the read side does not take the demo data in");
        System.out.printf("Demo data: %d steps taken in, %d known before%n", answer.accepted(), answer.duplicates());
    }

    private Stream<PostedStep> steps(Resource lines) throws IOException {
        EnvelopeReader envelopes = EnvelopeReader.ofLines();
        return lines.getContentAsString(UTF_8)
                .lines()
                .map(line -> envelopes.read(line.getBytes(UTF_8), recording.today()));
    }

    private ImportAnswer imported() throws IOException {
        try (ConsoleProgress progress = new ConsoleProgress("Demo data")) {
            ImportAnswer answer =
                    imports.run(FIVE_CITIES::getInputStream, Intake.IMPORT, false, Locale.ENGLISH, progress);
            if (answer.errorCount() > 0)
                throw new IllegalStateException("the demo data does not fit this book: " + answer.errors());
            return answer;
        }
    }
}
