package de.kooperationsbuch.app.backup;

import de.kooperationsbuch.command.setting.UnusableSetting;
import de.kooperationsbuch.command.vault.MasterKey;
import de.kooperationsbuch.command.vault.ShredList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/**
 * Brings a backup back to an empty place, in the shape of tables in which it was taken. The list of what was erased is on disk before anything can be read, and the
 * tables are filled in one transaction. Whether the book is whole is asked afterwards, of the book itself.
 */
final class Restore {
    private static final String APPLICATION_ROLE = "kooperationsbuch_app";
    private final SetReader events;
    private final Optional<SetReader> vault;
    private final List<ShredList> erased;

    /**
     * @param keys the set of the keys; without one, sealed parts read as erased and the log goes on with a new key
     * @param erased lists of erasures that are newer than the backup
     * @throws Unusable if a set is not whole, a list cannot be read, or the keys cannot be used without their master key
     */
    Restore(Path book, Optional<Path> keys, List<Path> erased, KeyPlace place) throws IOException {
        this.events = new SetReader(book, SetName.BOOK);
        this.vault = keys.isPresent() ? Optional.of(new SetReader(keys.get(), SetName.KEYS)) : Optional.empty();
        this.erased = Stream.concat(erased.stream(), ofKeys(keys).stream())
                .map(Restore::readable)
                .toList();
        if (vault.isPresent()) requireMasterKey(vault.get(), place.masterKey());
        readable(place.directory().resolve(ShredList.NAME), true);
    }

    Manifest manifest() {
        return events.manifest();
    }

    /** Whether the log has to go on with a new key. */
    boolean leavesOutKeys() {
        return vault.isEmpty();
    }

    private static Optional<Path> ofKeys(Optional<Path> keys) {
        return keys.map(set -> set.resolve("files").resolve(ShredList.NAME)).filter(Files::exists);
    }

    private static ShredList readable(Path file) {
        return readable(file, false);
    }

    private static ShredList readable(Path file, boolean mayLack) {
        if (!mayLack && Files.notExists(file)) throw new Unusable("There is no list of erasures at " + file);
        ShredList list = new ShredList(file);
        try {
            list.read();
            return list;
        } catch (RuntimeException unreadable) {
            throw new Unusable(unreadable.getMessage());
        }
    }

    private static void requireMasterKey(SetReader vault, Path file) throws IOException {
        Optional<byte[]> fingerprint = vault.fingerprint();
        if (fingerprint.isEmpty()) return;
        try {
            if (MasterKey.fits(file, fingerprint.get())) return;
            throw new Unusable("The master key at " + file + " is not that of these keys. " + putIt(file));
        } catch (UnusableSetting missing) {
            throw new Unusable(missing.getMessage() + " " + putIt(file));
        }
    }

    private static String putIt(Path file) {
        return "Put the master key of the book to " + file + ", or name the file where it lies in " + MasterKey.SETTING
                + ". Without --keys it is not needed: texts and names read as erased then.";
    }

    void run(Place place) throws IOException, SQLException {
        migrate(place, events.manifest().schema());
        List<Path> laid = new ArrayList<>();
        boolean done = false;
        try (Connection owner = place.owner()) {
            owner.setAutoCommit(false);
            requireEmpty(owner);
            lay(place.keys().directory(), laid);
            events.fill(owner);
            if (vault.isPresent()) vault.get().fill(owner);
            owner.commit();
            done = true;
        } finally {
            if (!done) for (Path file : laid) Files.deleteIfExists(file);
        }
    }

    private void lay(Path keys, List<Path> laid) throws IOException {
        Path list = keys.resolve(ShredList.NAME);
        if (Files.notExists(list)) laid.add(list);
        erased.forEach(new ShredList(list)::complete);
        if (vault.isPresent()) vault.get().lay(keys, laid);
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
        for (String table : List.of("events", "accounts"))
            try (Statement statement = owner.createStatement();
                    ResultSet found = statement.executeQuery("SELECT EXISTS (SELECT FROM " + table + ")")) {
                found.next();
                if (found.getBoolean(1))
                    throw new Unusable("There are " + table
                            + " in this database already. A backup is brought back to an empty place.");
            }
    }
}
