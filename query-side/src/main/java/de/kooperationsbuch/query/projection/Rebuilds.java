package de.kooperationsbuch.query.projection;

import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.steps.Generation;
import de.kooperationsbuch.query.steps.Generations;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Rebuilds in the background, on request; the old generation stays a minute longer for those who still read it. */
@Component
public class Rebuilds implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Rebuilds.class);
    private static final int OLD_ONE_STAYS_SECONDS = 60;

    private final Rebuild rebuild;
    private final Generations generations;
    private final ProjectionState state;
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "rebuild"));

    Rebuilds(Rebuild rebuild, Generations generations, ProjectionState state) {
        this.rebuild = rebuild;
        this.generations = generations;
        this.state = state;
    }

    /** @throws Refusal if one is running already */
    public void start() {
        log.info("Rebuilding the read side");
        Filling filling = rebuild.begin();
        background.execute(() -> run(filling));
    }

    private void run(Filling filling) {
        Generation generation = filling.head().generation();
        try {
            rebuild.run(filling);
            background.schedule(() -> generations.dropOlderThan(generation), OLD_ONE_STAYS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            failed(failure);
        }
    }

    private void failed(RuntimeException failure) {
        if (background.isShutdown()) log.info("Stopped during a rebuild; the read side stays as it was");
        else log.error("The rebuild failed; the read side stays as it was", failure);
        state.rebuildFailed(failure);
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }
}
