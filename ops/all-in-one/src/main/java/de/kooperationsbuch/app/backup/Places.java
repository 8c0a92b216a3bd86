package de.kooperationsbuch.app.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** Finds the book by the settings by which it is started. */
final class Places {
    private static final String LOCAL = "local";

    private Places() {}

    static Place existing(Map<String, String> environment) throws IOException, SQLException {
        return isLocal(environment)
                ? PlaceInDirectory.existing(data(environment), keys(environment))
                : PlaceInSettings.of(environment, keys(environment));
    }

    static Place fresh(Map<String, String> environment) throws IOException, SQLException {
        return isLocal(environment)
                ? PlaceInDirectory.fresh(data(environment), keys(environment))
                : PlaceInSettings.of(environment, keys(environment));
    }

    private static boolean isLocal(Map<String, String> environment) {
        return environment.getOrDefault("KOOPERATIONSBUCH_DATABASES", LOCAL).equals(LOCAL);
    }

    private static Path data(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("KOOPERATIONSBUCH_DATA", "data"))
                .toAbsolutePath();
    }

    static KeyPlace keys(Map<String, String> environment) {
        return KeyPlace.of(environment, data(environment));
    }
}
