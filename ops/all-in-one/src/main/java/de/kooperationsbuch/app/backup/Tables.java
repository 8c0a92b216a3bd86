package de.kooperationsbuch.app.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The tables of a book, those first to which others refer. */
final class Tables {
    /** What belongs to the moment: who is logged in, who follows the log how far, and what the migrations themselves write down. */
    private static final Set<String> OF_THE_MOMENT = Set.of(
            "public.flyway_schema_history",
            "public.token_entry",
            "public.sessions",
            "public.refresh_tokens",
            "public.one_time_links");

    private static final String ALL = """
            SELECT n.nspname, c.relname,
                   (SELECT array_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a
                    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
                   (SELECT count(*) FROM pg_constraint f WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS refers
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND n.nspname IN ('public', 'vault')
            ORDER BY refers, n.nspname, c.relname
            """;

    private Tables() {}

    static List<Table> of(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                String[] columns = (String[]) rows.getArray("columns").getArray();
                Table table = new Table(rows.getString(1), rows.getString(2), Arrays.asList(columns));
                if (!OF_THE_MOMENT.contains(table.qualified())) tables.add(table);
            }
        }
        return tables;
    }
}
