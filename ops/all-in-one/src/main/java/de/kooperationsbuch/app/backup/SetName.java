package de.kooperationsbuch.app.backup;

/** The two halves of a backup. Whoever has only one of them reads no name and no free text. */
enum SetName {
    /** What everybody relies on: events, leaves and checkpoints, accounts and their log. */
    BOOK("public"),
    /** What opens the sealed parts of it, the list of what was erased, and the keys that sign; without the master key nobody can use those of the vault. */
    KEYS("vault");

    private final String schema;

    SetName(String schema) {
        this.schema = schema;
    }

    boolean holds(Table table) {
        return table.schema().equals(schema);
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
