package de.kooperationsbuch.query.page.map;

import de.kooperationsbuch.query.network.PlacedActor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor as a box.
 *
 * @param actor null for an end of a relation that was not placed on the map
 * @param name in full
 * @param x of the left edge
 * @param y of the upper edge
 */
public record DrawnActor(@Nullable PlacedActor actor, String name, Mark mark, double x, double y) {
    private static final int LETTERS = 23;
    private static final int SMALL_LETTERS = 27;
    private static final int LINES = 3;

    public List<String> lines() {
        return NameLines.of(name, LETTERS, room());
    }

    private int room() {
        if (role() != null) return LINES;
        return aspiredRole() != null ? LINES + 1 : LINES + 2;
    }

    public @Nullable String role() {
        return actor == null ? null : actor.role();
    }

    public @Nullable String aspiredRole() {
        return actor == null ? null : actor.aspiredRole();
    }

    public String shortly(String text) {
        return NameLines.cut(text, SMALL_LETTERS);
    }

    public int width() {
        return MapLayout.BOX_WIDTH;
    }

    public int height() {
        return MapLayout.BOX_HEIGHT;
    }
}
