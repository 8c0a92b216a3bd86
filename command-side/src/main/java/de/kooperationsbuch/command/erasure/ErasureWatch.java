package de.kooperationsbuch.command.erasure;

import de.kooperationsbuch.command.vault.BookVault;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes notice of what other processes erased, within a second. */
@Component
class ErasureWatch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ErasureWatch.class);
    private static final long EVERY_MILLIS = 500;
    private final BookVault vault;
    private ScheduledExecutorService clock;

    ErasureWatch(BookVault vault) {
        this.vault = vault;
    }

    @Override
    public synchronized void start() {
        clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "erasures");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            vault.look();
        } catch (RuntimeException e) {
            log.warn("What was erased elsewhere cannot be asked for; trying again", e);
        }
    }

    @Override
    public synchronized void stop() {
        clock.shutdownNow();
        clock = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return clock != null;
    }
}
