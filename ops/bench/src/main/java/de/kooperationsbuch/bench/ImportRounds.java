package de.kooperationsbuch.bench;

import de.kooperationsbuch.command.importing.Import;
import de.kooperationsbuch.command.importing.ImportAnswer;
import de.kooperationsbuch.command.importing.Intake;
import de.kooperationsbuch.command.importing.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whole files through the import, each of other cooperations, checked, decided and stored. */
final class ImportRounds {
    private static final int STEPS_OF_A_COOPERATION = 200;
    private final Import imports;
    private final Path directory;
    private final int lines;

    ImportRounds(Import imports, Path directory, int lines) {
        this.imports = imports;
        this.directory = directory;
        this.lines = lines;
    }

    void measure(int rounds, double least, Table table) throws IOException {
        table.add(Line.plain("import lines/s, the first import of a process", round(0)));
        List<Double> warm = new ArrayList<>();
        for (int i = 1; i <= rounds; i++) warm.add(round(i));
        table.add(Line.atLeast("import lines/s, file of " + lines + " lines", Figures.median(warm), least));
    }

    private double round(int number) throws IOException {
        Path file = ImportFile.write(
                directory.resolve("import.ndjson"),
                "imported-" + number,
                lines / STEPS_OF_A_COOPERATION,
                STEPS_OF_A_COOPERATION);
        long start = System.nanoTime();
        ImportAnswer answer =
                imports.run(() -> Files.newInputStream(file), Intake.IMPORT, false, Locale.ENGLISH, Progress.SILENT);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (answer.errorCount() > 0) throw new IllegalStateException("refused: " + answer.errors());
        Files.delete(file);
        return answer.lines() / seconds;
    }
}
