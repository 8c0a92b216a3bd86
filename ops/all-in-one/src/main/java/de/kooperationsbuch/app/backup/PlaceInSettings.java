package de.kooperationsbuch.app.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A PostgreSQL that somebody else runs, named by the same settings by which the book finds it. */
record PlaceInSettings(String url, String user, String password, KeyPlace keys) implements Place {
    static PlaceInSettings of(Map<String, String> environment, KeyPlace keys) {
        return new PlaceInSettings(
                required(environment, "SPRING_FLYWAY_URL", environment.get("SPRING_DATASOURCE_URL")),
                required(environment, "SPRING_FLYWAY_USER", null),
                required(environment, "SPRING_FLYWAY_PASSWORD", null),
                keys);
    }

    private static String required(Map<String, String> environment, String name, String otherwise) {
        String value = environment.getOrDefault(name, otherwise);
        if (value == null)
            throw new Unusable("KOOPERATIONSBUCH_DATABASES names another database: set " + name + ", too");
        return value;
    }

    @Override
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url;
    }

    @Override
    public void discard() {}

    @Override
    public void close() {}
}
