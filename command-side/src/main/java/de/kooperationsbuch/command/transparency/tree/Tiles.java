package de.kooperationsbuch.command.transparency.tree;

/** Where the tiles of a tree are. */
@FunctionalInterface
public interface Tiles {
    /** @throws IllegalStateException if there is none */
    Tile tile(int level, long index);
}
