package de.kooperationsbuch.command.transparency.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A tree to which leaves are added. Of what lies behind it keeps only the right edge: of each level the tile that is not full yet. */
public final class GrowingTree {
    private final List<Edge> edges = new ArrayList<>();
    private final List<Tile> full = new ArrayList<>();
    private long size;

    /** The last tile of a level. */
    private static final class Edge {
        private final byte[] hashes = new byte[Tile.WIDTH * TreeHash.BYTES];
        private long index;
        private int width;
        private boolean grown;

        void add(byte[] hash) {
            System.arraycopy(hash, 0, hashes, width++ * TreeHash.BYTES, TreeHash.BYTES);
            grown = true;
        }

        Tile tile(int level) {
            return new Tile(level, index, Arrays.copyOf(hashes, width * TreeHash.BYTES));
        }

        void next() {
            index++;
            width = 0;
            grown = false;
        }
    }

    /**
     * The tree as it was left.
     *
     * @throws IllegalStateException if a tile of its right edge is missing or has another width
     */
    public static GrowingTree of(long size, Tiles tiles) {
        GrowingTree tree = new GrowingTree();
        tree.size = size;
        for (int level = 0; Tile.hashes(level, size) > 0; level++) tree.edges.add(edge(level, size, tiles));
        return tree;
    }

    private static Edge edge(int level, long size, Tiles tiles) {
        long hashes = Tile.hashes(level, size);
        Edge edge = new Edge();
        edge.index = hashes / Tile.WIDTH;
        edge.width = (int) (hashes % Tile.WIDTH);
        if (edge.width == 0) return edge;
        Tile tile = tiles.tile(level, edge.index);
        if (tile.width() != edge.width)
            throw new IllegalStateException("tile " + edge.index + " of level " + level + " has " + tile.width()
                    + " hashes instead of " + edge.width);
        System.arraycopy(tile.hashes(), 0, edge.hashes, 0, tile.hashes().length);
        return edge;
    }

    public long size() {
        return size;
    }

    public void add(byte[] entry) {
        push(0, TreeHash.leaf(entry));
        size++;
    }

    private void push(int level, byte[] hash) {
        if (level == edges.size()) edges.add(new Edge());
        Edge edge = edges.get(level);
        edge.add(hash);
        if (edge.width < Tile.WIDTH) return;
        Tile tile = edge.tile(level);
        full.add(tile);
        edge.next();
        push(level + 1, tile.subtree(0, Tile.WIDTH));
    }

    /** The tiles that filled up or grew since this was asked last. */
    public List<Tile> takeGrown() {
        List<Tile> grown = new ArrayList<>(full);
        full.clear();
        for (int level = 0; level < edges.size(); level++) {
            Edge edge = edges.get(level);
            if (edge.grown) grown.add(edge.tile(level));
            edge.grown = false;
        }
        return grown;
    }

    /** The tiles that are not full. */
    public List<Tile> edge() {
        List<Tile> tiles = new ArrayList<>();
        for (int level = 0; level < edges.size(); level++)
            if (edges.get(level).width > 0) tiles.add(edges.get(level).tile(level));
        return tiles;
    }

    /** Of a tree with at least one leaf. */
    public byte[] root() {
        byte[] root = null;
        for (Tile tile : edge())
            for (int width = tile.width(); width > 0; width &= width - 1) {
                int last = Integer.lowestOneBit(width);
                byte[] subtree = tile.subtree(width - last, last);
                root = root == null ? subtree : TreeHash.node(subtree, root);
            }
        if (root == null) throw new IllegalStateException("a tree without leaves");
        return root;
    }
}
