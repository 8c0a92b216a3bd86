package de.kooperationsbuch.app.backup;

import java.util.List;

/** A table with its columns, in the order in which a copy holds them. */
record Table(String schema, String name, List<String> columns) {
    String qualified() {
        return schema + "." + name;
    }

    /** As SQL wants names that may be words of its own. */
    String quoted() {
        return '"' + schema + "\".\"" + name + '"';
    }

    String quotedColumns() {
        return columns.stream()
                .map(column -> '"' + column + '"')
                .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
    }
}
