package de.kooperationsbuch.command.importing;

import java.io.IOException;
import java.io.InputStream;

/** Lines that can be read from their beginning as often as needed. */
@FunctionalInterface
public interface Source {
    InputStream open() throws IOException;
}
