package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.command.vault.PersonalDataErased;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.ImportDesk;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs files that pages hand in, exactly as if they had been posted, but in the background. The last few are kept, so that what was checked can be taken in. */
@Component
class PageImports implements ImportDesk, DisposableBean {
    private static final int MOST_KEPT = 10;
    private static final int MOST_AT_ONCE = 2;
    private final Map<String, PageImport> kept = new LinkedHashMap<>();
    private final ExecutorService background = Executors.newFixedThreadPool(MOST_AT_ONCE, work -> {
        Thread thread = new Thread(work, "page-import");
        thread.setDaemon(true);
        return thread;
    });
    private final Import imports;

    PageImports(Import imports) {
        this.imports = imports;
    }

    @Override
    public String start(InputStream lines, boolean dryRun, Caller caller, Locale language) throws IOException {
        makeRoom();
        Spool spool = Spool.of(lines, Intake.IMPORT.mostLines());
        PageImport run = new PageImport(UUID.randomUUID().toString(), caller.account(), spool);
        synchronized (kept) {
            kept.put(run.id(), run);
        }
        begin(run, dryRun, language);
        return run.id();
    }

    @Override
    public void takeIn(String id, Caller caller, Locale language) {
        PageImport run = known(id, caller);
        if (run.told().state() != State.CHECKED || !run.claim()) throw unknown();
        begin(run, false, language);
    }

    private void begin(PageImport run, boolean dryRun, Locale language) {
        run.begin(dryRun);
        background.execute(() -> run.run(imports, dryRun, language));
    }

    @Override
    public Run find(String id, Caller caller) {
        return known(id, caller).told();
    }

    private PageImport known(String id, Caller caller) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(id))
                    .filter(run -> run.isOf(caller.account()))
                    .orElseThrow(PageImports::unknown);
        }
    }

    private static Refusal unknown() {
        return new Refusal(ProblemType.UNKNOWN_SUBJECT, "import-not-known").status(404);
    }

    private void makeRoom() throws IOException {
        synchronized (kept) {
            if (kept.size() < MOST_KEPT) return;
            PageImport eldest = kept.values().stream()
                    .filter(PageImport::claim)
                    .findFirst()
                    .orElseThrow(() -> new Refusal(ProblemType.TRY_LATER, "imports-busy", MOST_AT_ONCE));
            kept.remove(eldest.id());
            eldest.close();
        }
    }

    /** A file may say what was erased: what is finished is forgotten, what still runs is as soon as it is over. */
    @EventListener
    void forget(PersonalDataErased erased) {
        List<PageImport> forgotten;
        synchronized (kept) {
            forgotten = List.copyOf(kept.values());
            kept.clear();
        }
        forgotten.forEach(PageImport::closeWhenOver);
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }
}
