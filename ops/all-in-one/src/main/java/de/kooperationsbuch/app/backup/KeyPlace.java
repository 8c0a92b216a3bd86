package de.kooperationsbuch.app.backup;

import de.kooperationsbuch.command.vault.MasterKey;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the keys of a book lie.
 *
 * @param directory whether it is there or not
 * @param masterKey its file, in that directory or elsewhere
 */
record KeyPlace(Path directory, Path masterKey) {
    private static final List<PathMatcher> KEPT = Stream.of("erased.list", "log/*.pem", "*.jwk")
            .map(name -> FileSystems.getDefault().getPathMatcher("glob:" + name))
            .toList();

    static KeyPlace of(Map<String, String> environment, Path data) {
        String named = environment.get("KOOPERATIONSBUCH_KEYS");
        Path directory = named == null
                ? data.resolve("keys")
                : Path.of(named).toAbsolutePath().normalize();
        String elsewhere = environment.getOrDefault(MasterKey.SETTING, "");
        return new KeyPlace(
                directory,
                elsewhere.isBlank()
                        ? directory.resolve(MasterKey.NAME)
                        : Path.of(elsewhere).toAbsolutePath());
    }

    /** What belongs into a backup, by names relative to the directory: never the master key, whatever it is called. */
    List<Path> kept() throws IOException {
        if (Files.notExists(directory)) return List.of();
        try (Stream<Path> found = Files.walk(directory, 2)) {
            return found.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !isMasterKey(path))
                    .map(directory::relativize)
                    .filter(name -> KEPT.stream().anyMatch(kept -> kept.matches(name)))
                    .sorted()
                    .toList();
        }
    }

    private boolean isMasterKey(Path path) {
        try {
            return Files.exists(masterKey) && Files.isSameFile(path, masterKey);
        } catch (IOException unreadable) {
            return path.equals(masterKey);
        }
    }
}
