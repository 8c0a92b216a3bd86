package de.kooperationsbuch.command.limit;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A body that has to keep a pace: after a time of grace, on the average, so many bytes a second. */
final class Pace extends ServletInputStream {
    static final int BYTES_A_SECOND = 8 * 1024;
    private static final int TIMED_OUT = 408;

    private final ServletInputStream body;
    private final Duration grace;
    private final LongSupplier nanos;
    private final long start;
    private long bytes;

    /** @param nanos tells the time, as {@link System#nanoTime()} does */
    Pace(ServletInputStream body, Duration grace, LongSupplier nanos) {
        this.body = body;
        this.grace = grace;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws Refusal if the sender is too slow, or silent */
    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read;
        try {
            read = body.read(into, from, most);
        } catch (SocketTimeoutException silent) {
            throw tooSlow();
        }
        if (read < 0) return read;
        bytes += read;
        Duration taken = Duration.ofNanos(nanos.getAsLong() - start);
        if (taken.compareTo(grace) > 0 && bytes < taken.toSeconds() * BYTES_A_SECOND) throw tooSlow();
        return read;
    }

    private Refusal tooSlow() {
        return new Refusal(ProblemType.MALFORMED, "too-slow", grace.toSeconds(), BYTES_A_SECOND).status(TIMED_OUT);
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
