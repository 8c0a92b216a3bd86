package de.kooperationsbuch.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PermissionTableTest {
    private static final Path PRINTED = Path.of("../ops/permissions.md");

    /** Prints what has changed, so that the next run finds it: a change of permissions is seen in the documentation of the same commit. */
    @Test
    void the_documentation_holds_the_table_as_it_decides() throws Exception {
        String table = PermissionTable.markdown();
        String known = Files.exists(PRINTED) ? Files.readString(PRINTED) : "";
        if (!known.equals(table)) Files.writeString(PRINTED, table);
        assertThat(known).as("ops/permissions.md, printed anew").isEqualTo(table);
    }
}
