package de.kooperationsbuch.app.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Where a book lives: its database, opened by those who own the tables, and the place of its keys. */
interface Place extends AutoCloseable {
    Connection owner() throws IOException, SQLException;

    String url();

    String user();

    String password();

    KeyPlace keys();

    /** Takes away what was begun in an empty place and not finished. What somebody else runs is left to whoever does. */
    void discard() throws IOException;

    @Override
    void close() throws IOException;
}
