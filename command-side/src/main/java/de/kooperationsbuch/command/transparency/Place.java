package de.kooperationsbuch.command.transparency;

import java.util.Locale;

/** Where event table and log differ. */
enum Place {
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
