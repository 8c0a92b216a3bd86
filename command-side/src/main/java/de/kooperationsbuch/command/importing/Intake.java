package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.kernel.Channel;

/** How lines are taken in. */
public enum Intake {
    /** Decided and recorded now; what a line says of an earlier recording is ignored. */
    IMPORT,
    /** Decided and recorded with the instants and channels that the lines name. */
    RESTORE;

    Channel channel() {
        return this == IMPORT ? Channel.IMPORT : Channel.RESTORE;
    }
}
