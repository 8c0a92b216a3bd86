package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.kernel.access.ImportDesk.RefusedLine;
import de.kooperationsbuch.kernel.access.ImportDesk.Run;
import de.kooperationsbuch.kernel.access.ImportDesk.State;
import de.kooperationsbuch.kernel.problem.Problem;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file that a page handed in: how far it is, and what came of it. Whoever wants to do something with the file claims it first. */
final class PageImport implements Progress {
    private static final Logger log = LoggerFactory.getLogger(PageImport.class);
    private final String id;
    private final UUID account;
    private final Spool file;
    private final List<RefusedLine> errors = new ArrayList<>();
    private boolean dryRun;
    private State state = State.RUNNING;
    private boolean claimed;
    private boolean unwanted;
    private int read;
    private @Nullable ImportAnswer answer;
    private @Nullable Problem failure;

    PageImport(String id, UUID account, Spool file) {
        this.id = id;
        this.account = account;
        this.file = file;
    }

    String id() {
        return id;
    }

    boolean isOf(UUID caller) {
        return account.equals(caller);
    }

    /** Whether nothing happens with it; then it is the caller's to do something with. */
    synchronized boolean claim() {
        if (claimed || state == State.RUNNING) return false;
        claimed = true;
        return true;
    }

    synchronized void begin(boolean dry) {
        dryRun = dry;
        state = State.RUNNING;
        claimed = false;
        answer = null;
        failure = null;
        again();
    }

    @Override
    public synchronized void lines(int lines) {
        read = lines;
    }

    @Override
    public synchronized void refused(int line, Problem problem) {
        errors.add(new RefusedLine(line, problem));
    }

    @Override
    public synchronized void again() {
        read = 0;
        errors.clear();
    }

    void run(Import imports, boolean dry, Locale language) {
        try {
            over(imports.run(file, Intake.IMPORT, dry, language, this, account));
        } catch (Refusal refusal) {
            failed(Sentences.problem(refusal, language, null));
        } catch (IOException | RuntimeException broken) {
            log.error("An import failed", broken);
            failed(Problem.ofStatus(500, language, null, null));
        }
        synchronized (this) {
            if (unwanted) closeUnwanted();
        }
    }

    private synchronized void over(ImportAnswer said) {
        answer = said;
        state = !said.withoutErrors() ? State.REFUSED : dryRun ? State.CHECKED : State.TAKEN_IN;
    }

    private synchronized void failed(Problem why) {
        failure = why;
        state = State.REFUSED;
    }

    synchronized Run told() {
        boolean over = answer != null && state != State.RUNNING;
        return new Run(
                id,
                dryRun,
                state,
                read,
                over ? answer.lines() : Math.max(read, file.lines()),
                over ? answer.accepted() : 0,
                over ? answer.duplicates() : 0,
                over ? answer.errorCount() : errors.size(),
                List.copyOf(errors),
                over ? answer.position() : "0",
                state == State.REFUSED ? failure : null);
    }

    synchronized void closeWhenOver() {
        unwanted = true;
        errors.clear();
        if (state != State.RUNNING) closeUnwanted();
    }

    private void closeUnwanted() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the file of an import cannot be closed", e);
        }
    }

    void close() throws IOException {
        file.close();
    }
}
