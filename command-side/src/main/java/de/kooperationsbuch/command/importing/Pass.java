package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.command.recording.EventRows;
import de.kooperationsbuch.kernel.json.EnvelopeReader;
import de.kooperationsbuch.kernel.json.PostedStep;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pass over the lines of a file: reads them, has them judged, and stages what is accepted. */
final class Pass implements Lines.Reader {
    private final EnvelopeReader envelopes = EnvelopeReader.ofLines();
    private final Judge judge;
    private final Account account;
    private final EventRows rows;
    private final @Nullable Staging staging;
    private final LocalDate today;
    private final int longestLine;

    /** @param staging where accepted steps go, or null if nothing is to be taken in */
    Pass(Judge judge, Account account, EventRows rows, @Nullable Staging staging, LocalDate today, int longestLine) {
        this.judge = judge;
        this.account = account;
        this.rows = rows;
        this.staging = staging;
        this.today = today;
        this.longestLine = longestLine;
    }

    @Override
    public void line(int number, byte[] bytes) {
        account.read();
        PostedStep posted = null;
        try {
            posted = envelopes.read(bytes, today);
            take(posted);
        } catch (Refusal refusal) {
            account.refused(
                    number, bytes, posted == null ? null : posted.step().step().subject(), refusal);
        }
    }

    @Override
    public void tooLong(int number) {
        account.read();
        account.refused(number, new byte[0], null, new Refusal(ProblemType.TOO_LARGE, "too-large.line", longestLine));
    }

    private void take(PostedStep posted) {
        Optional<Judge.Accepted> step = judge.judge(posted);
        if (step.isEmpty()) account.duplicate();
        else {
            account.accepted();
            if (staging != null && account.isClean()) stage(step.get());
        }
    }

    private void stage(Judge.Accepted accepted) {
        try {
            staging.add(
                    rows.row(accepted.step(), accepted.sequence(), accepted.channel(), accepted.account()),
                    accepted.recordedAt());
        } catch (SQLException e) {
            throw new IllegalStateException("staging failed", e);
        }
    }
}
