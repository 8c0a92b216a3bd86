package de.kooperationsbuch.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The list of what was erased, beside the keys: the only file of a backup that must never be older than it could be. The book obeys it at each start. */
final class ErasedList {
    static final String NAME = "erased.list";
    private final Path file;

    ErasedList(Path keys) {
        this.file = keys.resolve(NAME);
    }

    /** Adds the lines of other lists that are not there yet. */
    void complete(List<Path> others) throws IOException {
        Set<String> known = new LinkedHashSet<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
        Set<String> missing = new LinkedHashSet<>();
        for (Path other : others) {
            if (Files.notExists(other)) throw new Unusable("There is no list of erasures at " + other);
            missing.addAll(Files.readAllLines(other));
        }
        missing.removeAll(known);
        missing.removeIf(String::isBlank);
        if (missing.isEmpty()) return;
        Files.createDirectories(file.getParent());
        Files.write(file, missing, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
    }
}
