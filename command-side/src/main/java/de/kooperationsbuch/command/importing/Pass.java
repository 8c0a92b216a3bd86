package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.command.eventstore.Row;
import de.kooperationsbuch.command.importing.ImportAnswer.LineError;
import de.kooperationsbuch.command.recording.EventRows;
import de.kooperationsbuch.kernel.json.EnvelopeReader;
import de.kooperationsbuch.kernel.json.PostedStep;
import de.kooperationsbuch.kernel.problem.Problem;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.Sentences;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** One pass over the lines of a file: reads, has judged, stages, and keeps account of what was refused. */
final class Pass implements Lines.Reader, AutoCloseable {
    private static final int MOST_LISTED = 100;
    private final EnvelopeReader envelopes = EnvelopeReader.ofLines();
    private final Consequences consequences = new Consequences();
    private final List<LineError> errors = new ArrayList<>();
    private final Judge judge;
    private final Intake intake;
    private final EventRows rows;
    private final Locale language;
    private final Progress progress;
    private final LocalDate today;
    private final @Nullable Staging staging;
    private int lines;
    private int accepted;
    private int duplicates;
    private int errorCount;

    Pass(
            Judge judge,
            Intake intake,
            Serializer serializer,
            Locale language,
            Progress progress,
            LocalDate today,
            @Nullable DataSource source)
            throws SQLException {
        this.judge = judge;
        this.intake = intake;
        this.rows = new EventRows(serializer);
        this.language = language;
        this.progress = progress;
        this.today = today;
        this.staging = source == null ? null : new Staging(source);
    }

    @Override
    public void line(int number, byte[] bytes) {
        lines++;
        progress.lines(lines);
        try {
            if (lines > Spool.MOST_LINES) throw new Refusal(ProblemType.TOO_LARGE, "too-large.lines", Spool.MOST_LINES);
            if (bytes == null) throw new Refusal(ProblemType.TOO_LARGE, "too-large.line", Lines.LONGEST_LINE);
            take(envelopes.read(bytes, today));
        } catch (Refusal refusal) {
            refuse(number, bytes, refusal);
        }
    }

    private void take(PostedStep posted) {
        Optional<Judge.Accepted> step = judge.judge(posted);
        if (step.isEmpty()) {
            duplicates++;
            return;
        }
        accepted++;
        if (staging != null && errorCount == 0) stage(step.get());
    }

    private void stage(Judge.Accepted step) {
        boolean literal = intake == Intake.RESTORE;
        var channel = literal && step.posted().channel() != null ? step.posted().channel() : intake.channel();
        Row row = rows.row(step.step(), step.sequence(), channel);
        try {
            staging.add(row, literal ? step.posted().recordedAt() : null);
        } catch (SQLException e) {
            throw new IllegalStateException("staging failed", e);
        }
    }

    private void refuse(int number, byte @Nullable [] bytes, Refusal refusal) {
        errorCount++;
        boolean consequence = consequences.explain(refusal);
        if (bytes != null) consequences.refused(bytes);
        if (consequence || errors.size() >= MOST_LISTED) return;
        Problem problem = Sentences.problem(refusal, language, null);
        String detail =
                problem.accepted() == null ? problem.detail() : problem.detail() + " (" + problem.accepted() + ")";
        errors.add(new LineError(number, problem.field(), problem.rule(), detail));
    }

    boolean isClean() {
        return errorCount == 0;
    }

    long take(boolean onlyIfEmpty) throws SQLException {
        return staging.take(onlyIfEmpty);
    }

    ImportAnswer answer(boolean dryRun, long head) {
        return new ImportAnswer(
                lines, isClean() ? accepted : 0, duplicates, dryRun, errorCount, errors, Long.toString(head));
    }

    @Override
    public void close() throws SQLException {
        if (staging != null) staging.close();
    }
}
