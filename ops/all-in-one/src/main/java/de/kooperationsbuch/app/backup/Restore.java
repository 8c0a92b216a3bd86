package de.kooperationsbuch.app.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/** Brings a backup back to an empty place, in the shape of tables in which it was taken. Whether it is whole is asked afterwards, of the book itself. */
final class Restore {
    private static final String APPLICATION_ROLE = "kooperationsbuch_app";
    private final SetReader events;
    private final Optional<SetReader> vault;
    private final List<Path> erased;

    /**
     * @param keys the set of the keys; without one, sealed parts read as erased and the log goes on with a new key
     * @param erased lists of erasures that are newer than the backup
     * @throws Unusable if a set is not whole
     */
    Restore(Path book, Optional<Path> keys, List<Path> erased) throws IOException {
        this.events = new SetReader(book, SetName.BOOK);
        this.vault = keys.isPresent() ? Optional.of(new SetReader(keys.get(), SetName.KEYS)) : Optional.empty();
        this.erased = lists(keys, erased);
    }

    Manifest manifest() {
        return events.manifest();
    }

    void run(Place place) throws IOException, SQLException {
        migrate(place, events.manifest().schema());
        try (Connection owner = place.owner()) {
            owner.setAutoCommit(false);
            requireEmpty(owner);
            events.fill(owner);
            if (vault.isPresent()) vault.get().fill(owner);
            owner.commit();
        }
        new ErasedList(place.keys()).complete(erased);
        if (vault.isPresent()) vault.get().lay(place.keys());
    }

    private static List<Path> lists(Optional<Path> keys, List<Path> erased) {
        List<Path> lists = new java.util.ArrayList<>(erased);
        keys.map(set -> set.resolve("files").resolve(ErasedList.NAME))
                .filter(java.nio.file.Files::exists)
                .ifPresent(lists::add);
        return lists;
    }

    private static void migrate(Place place, String version) {
        Flyway.configure()
                .dataSource(place.url(), place.user(), place.password())
                .placeholders(Map.of("application_role", APPLICATION_ROLE))
                .target(version)
                .load()
                .migrate();
    }

    private static void requireEmpty(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet events = statement.executeQuery("SELECT count(*) FROM events")) {
            events.next();
            if (events.getLong(1) > 0)
                throw new Unusable(
                        "There are events in this database already. A backup is brought back to an empty place.");
        }
    }
}
