package de.kooperationsbuch.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever happens to any single byte of a bundle, it is found, and said rather than thrown. */
class BundleMutationTest {
    private final TestBook book = TestBook.of(60, 11);
    private final byte[] bundle = TestBook.file(book.bundle());
    private final Trust trust = Asked.trust(book.key);
    private final AtomicLong mutations = new AtomicLong();

    @Test
    void every_byte_that_is_changed_dropped_added_or_swapped_is_found() {
        assertThat(Asked.failures(Asked.bundle(bundle, trust))).isEmpty();
        IntStream.rangeClosed(0, bundle.length).parallel().forEach(this::mutate);
        System.out.println(mutations + " mutations of " + bundle.length + " bytes, all of them found");
        assertThat(mutations.get()).isGreaterThan(10_000);
    }

    private void mutate(int at) {
        Random random = new Random(at);
        find("added", at, spliced(at, at, (byte) random.nextInt(256)));
        if (at == bundle.length) return;
        find("changed", at, spliced(at, at + 1, (byte) (bundle[at] + 1 + random.nextInt(255))));
        find("dropped", at, spliced(at, at + 1));
        if (at + 1 < bundle.length && bundle[at] != bundle[at + 1])
            find("swapped", at, spliced(at, at + 2, bundle[at + 1], bundle[at]));
    }

    private void find(String how, int at, byte[] mutated) {
        mutations.incrementAndGet();
        if (Asked.bundle(mutated, trust).allHolds())
            throw new AssertionError("byte " + at + " was " + how + ", and nobody noticed");
    }

    private byte[] spliced(int from, int to, byte... instead) {
        byte[] spliced = Arrays.copyOf(bundle, bundle.length - (to - from) + instead.length);
        System.arraycopy(instead, 0, spliced, from, instead.length);
        System.arraycopy(bundle, to, spliced, from + instead.length, bundle.length - to);
        return spliced;
    }
}
