package de.kooperationsbuch.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** What is still to come of a body that nobody wants: thrown away as it comes, without waiting for a sender who is slow. */
final class Remains implements ApplicationBufferHandler {
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration BREATH = Duration.ofMillis(10);
    private static final int BYTES_A_SECOND = 8 * 1024;
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final long start = System.nanoTime();
    private final Request request;
    private ByteBuffer latest = ByteBuffer.allocate(0);
    private long bytes;

    Remains(Request request) {
        this.request = request;
    }

    /** Whether the sender is fast enough, and has not sent too much. */
    boolean goOn() throws IOException {
        if (hasCome()) {
            int read = request.doRead(this);
            if (read < 0) return false;
            bytes += read;
        } else LockSupport.parkNanos(BREATH.toNanos());
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        boolean slow = taken.compareTo(GRACE) > 0 && bytes < taken.toSeconds() * BYTES_A_SECOND;
        return !slow && taken.compareTo(LONGEST) < 0 && bytes < MOST_BYTES;
    }

    private boolean hasCome() {
        request.action(ActionCode.AVAILABLE, true);
        return request.getAvailable() > 0;
    }

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
        latest = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
        return latest;
    }

    @Override
    public void expand(int size) {}
}
