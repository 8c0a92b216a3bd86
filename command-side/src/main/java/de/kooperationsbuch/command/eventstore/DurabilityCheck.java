package de.kooperationsbuch.command.eventstore;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses to run on a database that could forget what it acknowledged. */
public final class DurabilityCheck {
    private DurabilityCheck() {}

    /** @throws IllegalStateException naming the setting that is off */
    public static Map<String, String> require(JdbcClient jdbc) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String name : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            String value = jdbc.sql("SHOW " + name).query(String.class).single();
            if (!value.equals("on"))
                throw new IllegalStateException("PostgreSQL runs with " + name + " = " + value
                        + "; an acknowledged step could be lost. Set it to on.");
            settings.put(name, value);
        }
        return settings;
    }
}
