package de.kooperationsbuch.command.transparency.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TreeTest {
    private static final int LARGEST = 5_000;
    private static final List<byte[]> LEAVES = leaves(LARGEST, 6962);
    private static final Map<String, byte[]> STORED = new HashMap<>();
    private static final List<byte[]> ROOTS = grow();

    private static List<byte[]> leaves(int count, long seed) {
        Random random = new Random(seed);
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] leaf = new byte[random.nextInt(200)];
            random.nextBytes(leaf);
            leaves.add(leaf);
        }
        return leaves;
    }

    /** Leaf by leaf, with the root after each. */
    private static List<byte[]> grow() {
        GrowingTree tree = new GrowingTree();
        List<byte[]> roots = new ArrayList<>();
        roots.add(new byte[0]);
        for (byte[] leaf : LEAVES) {
            tree.add(leaf);
            roots.add(tree.root());
        }
        store(STORED, tree.takeGrown());
        return roots;
    }

    private static void store(Map<String, byte[]> stored, List<Tile> tiles) {
        for (Tile tile : tiles) stored.put(tile.level() + "/" + tile.index(), tile.hashes());
    }

    private static Tile stored(int level, long index) {
        return new Tile(level, index, STORED.get(level + "/" + index));
    }

    @Property(tries = 200)
    void the_root_is_that_of_the_naive_tree(@ForAll @IntRange(min = 1, max = LARGEST) int size) {
        assertThat(ROOTS.get(size)).isEqualTo(NaiveTree.root(LEAVES.subList(0, size)));
    }

    @Property(tries = 200)
    void inclusion_is_proven_like_in_the_naive_tree(
            @ForAll @IntRange(min = 1, max = LARGEST) int size, @ForAll @IntRange(max = LARGEST) int any) {
        int leaf = any % size;
        assertThat(new Proofs(TreeTest::stored).inclusion(leaf, size))
                .usingElementComparator(Arrays::compare)
                .isEqualTo(NaiveTree.path(leaf, LEAVES.subList(0, size)));
    }

    @Property(tries = 200)
    void consistency_is_proven_like_in_the_naive_tree(
            @ForAll @IntRange(min = 1, max = LARGEST) int size, @ForAll @IntRange(max = LARGEST) int any) {
        int from = 1 + any % size;
        assertThat(new Proofs(TreeTest::stored).consistency(from, size))
                .usingElementComparator(Arrays::compare)
                .isEqualTo(NaiveTree.proof(from, LEAVES.subList(0, size)));
    }

    @Test
    void every_prefix_is_consistent_with_the_whole() {
        for (int from = 1; from <= LARGEST; from++) {
            List<byte[]> proof = new Proofs(TreeTest::stored).consistency(from, LARGEST);
            assertThat(NaiveTree.leads(from, ROOTS.get(from), LARGEST, ROOTS.get(LARGEST), proof))
                    .as("from %d", from)
                    .isTrue();
        }
    }

    @Property(tries = 50)
    void a_tree_that_is_taken_up_again_grows_as_if_it_had_never_been_left(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = LARGEST) int size) {
        Map<String, byte[]> kept = new HashMap<>();
        GrowingTree tree = new GrowingTree();
        while (tree.size() < size) {
            for (long until = Math.min(size, tree.size() + 1 + random.nextInt(700)); tree.size() < until; )
                tree.add(LEAVES.get((int) tree.size()));
            store(kept, tree.takeGrown());
            tree = GrowingTree.of(tree.size(), (level, index) -> new Tile(level, index, kept.get(level + "/" + index)));
        }
        assertThat(tree.root()).isEqualTo(ROOTS.get(size));
        GrowingTree again =
                GrowingTree.of(size, (level, index) -> new Tile(level, index, kept.get(level + "/" + index)));
        assertThat(again.root()).isEqualTo(ROOTS.get(size));
    }

    @Test
    void three_levels_of_tiles_fit_together() {
        Map<String, byte[]> kept = new HashMap<>();
        GrowingTree tree = new GrowingTree();
        List<byte[]> leaves = leaves(70_000, 1);
        leaves.forEach(tree::add);
        store(kept, tree.takeGrown());
        Proofs proofs = new Proofs((level, index) -> new Tile(level, index, kept.get(level + "/" + index)));
        assertThat(tree.root()).isEqualTo(NaiveTree.root(leaves));
        assertThat(kept).containsKeys("0/273", "1/1", "2/0").hasSize(274 + 2 + 1);
        assertThat(kept.get("2/0")).hasSize(TreeHash.BYTES);
        assertThat(proofs.inclusion(69_999, 70_000))
                .usingElementComparator(Arrays::compare)
                .isEqualTo(NaiveTree.path(69_999, leaves));
    }

    @Test
    void what_is_not_in_the_tree_is_not_proven() {
        Proofs proofs = new Proofs(TreeTest::stored);
        assertThatThrownBy(() -> proofs.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.consistency(0, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
