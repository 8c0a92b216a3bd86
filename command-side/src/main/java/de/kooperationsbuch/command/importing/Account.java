package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.command.importing.ImportAnswer.LineError;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.problem.Problem;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keeps account of what became of each line. */
final class Account {
    private static final int MOST_LISTED = 100;
    private final Consequences consequences = new Consequences();
    private final List<LineError> errors = new ArrayList<>();
    private final Locale language;
    private final Progress progress;
    private int lines;
    private int accepted;
    private int duplicates;
    private int errorCount;

    Account(Locale language, Progress progress) {
        this.language = language;
        this.progress = progress;
    }

    void read() {
        progress.lines(++lines);
    }

    void accepted() {
        accepted++;
    }

    void duplicate() {
        duplicates++;
    }

    /** @param subject of the step, if the line could be read */
    void refused(int number, byte[] line, @Nullable SubjectId subject, Refusal refusal) {
        errorCount++;
        boolean consequence = subject != null && consequences.explain(refusal, subject);
        consequences.refused(line);
        if (!consequence && errors.size() < MOST_LISTED) errors.add(error(number, refusal));
    }

    private LineError error(int number, Refusal refusal) {
        Problem problem = Sentences.problem(refusal, language, null);
        progress.refused(number, problem);
        String detail =
                problem.accepted() == null ? problem.detail() : problem.detail() + " (" + problem.accepted() + ")";
        return new LineError(number, problem.field(), problem.rule(), detail);
    }

    boolean isClean() {
        return errorCount == 0;
    }

    ImportAnswer answer(boolean dryRun, long head) {
        return new ImportAnswer(
                lines, isClean() ? accepted : 0, duplicates, dryRun, errorCount, errors, Long.toString(head));
    }
}
