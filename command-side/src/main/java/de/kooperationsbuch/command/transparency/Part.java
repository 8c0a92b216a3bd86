package de.kooperationsbuch.command.transparency;

import java.util.Locale;

/** Of what a book and its log are made, by which is named where they differ. */
enum Part {
    EVENT,
    SECRET,
    LEAF,
    TILE,
    LOG,
    CHECKPOINT,
    HEAD;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
