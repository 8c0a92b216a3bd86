package de.kooperationsbuch.command.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/** A bucket for each key, as many as fit; one that is full again is forgotten. */
final class Buckets {
    static final int MOST = 50_000;
    private final Bandwidth bandwidth;
    private final TimeMeter time;
    private final Cache<Key, Bucket> buckets;

    Buckets(Rate rate, Ticker ticker) {
        this.bandwidth = rate.bandwidth();
        this.time = new Ticking(ticker);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(rate.rest())
                .ticker(ticker)
                .build();
    }

    private record Ticking(Ticker ticker) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ticker.read();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    /** Takes one, or says how long to wait for the next. */
    Optional<Duration> take(Key key) {
        var taken = buckets.get(key, this::full).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()));
    }

    void giveBack(Key key) {
        Bucket bucket = buckets.getIfPresent(key);
        if (bucket != null) bucket.addTokens(1);
    }

    private Bucket full(Key key) {
        return Bucket.builder()
                .addLimit(bandwidth)
                .withCustomTimePrecision(time)
                .build();
    }

    /** How many there are now. */
    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }
}
