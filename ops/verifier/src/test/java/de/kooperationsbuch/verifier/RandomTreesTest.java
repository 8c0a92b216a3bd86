package de.kooperationsbuch.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomTreesTest {
    private static final int LARGEST = 5_000;
    private final Random random = new Random(6962);
    private final List<byte[]> leaves = IntStream.range(0, LARGEST)
            .mapToObj(i -> ("leaf " + i + " " + random.nextLong()).getBytes())
            .toList();
    private final NaiveTree naive = new NaiveTree(leaves);

    @Test
    void every_size_has_the_root_that_the_definition_gives() {
        CompactRange range = new CompactRange();
        assertThat(range.root()).isEqualTo(naive.root(0));
        for (int size = 1; size <= LARGEST; size++) {
            range.add(Merkle.leaf(leaves.get(size - 1)));
            assertThat(range.root()).isEqualTo(naive.root(size));
        }
    }

    @Test
    void every_leaf_is_in_trees_of_any_size() {
        for (int index = 0; index < LARGEST; index++) {
            int size = index + 1 + random.nextInt(LARGEST - index);
            List<byte[]> proof = naive.inclusion(index, size);
            assertThat(includes(index, size, proof)).isTrue();
            assertThat(includes(index, size, changed(proof))).isFalse();
        }
    }

    @Test
    void every_beginning_of_a_tree_is_consistent_with_it() {
        for (int size : new int[] {1, 2, 255, 256, 257, 1 + random.nextInt(LARGEST), LARGEST})
            for (int from = 1; from <= size; from++) {
                List<byte[]> proof = naive.consistency(from, size);
                assertThat(extend(from, size, proof)).isTrue();
                assertThat(extend(from, size, changed(proof))).isFalse();
            }
    }

    private boolean includes(int index, int size, List<byte[]> proof) {
        return Merkle.includes(index, Merkle.leaf(leaves.get(index)), size, naive.root(size), proof);
    }

    private boolean extend(int from, int size, List<byte[]> proof) {
        return Merkle.extend(from, naive.root(from), size, naive.root(size), proof);
    }

    /** One hash of it changed, dropped, or one added. */
    private List<byte[]> changed(List<byte[]> proof) {
        List<byte[]> changed = new ArrayList<>(proof);
        int at = random.nextInt(changed.size() + 1);
        int how = changed.isEmpty() || at == changed.size() ? 0 : random.nextInt(3);
        if (how == 0) changed.add(at, Hashes.of());
        if (how == 1) changed.remove(at);
        if (how == 2) changed.set(at, Hashes.of(changed.get(at)));
        return changed;
    }
}
