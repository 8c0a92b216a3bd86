package de.kooperationsbuch.kernel.access;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table in words, for people: what is done where, who may, and by which bond. */
public final class PermissionTable {
    private PermissionTable() {}

    /** As Markdown. */
    public static String markdown() {
        return """
                # Permissions

                Printed from the table in code (`kernel.access.Act`, `kernel.access.Endpoints`), which alone decides. A cell names the bonds of which any one is enough.
                Everybody may do what the public may.

                | what | public | %s |
                |---|---|%s|
                %s

                ## Bonds

                `ANY`: none is needed. `PUBLISHED`: both sides made this part public. `OWN`: the cooperation of its Kommune (also for its offices) or Verbund, the map of its
                Kommune, its organisation. `MEMBER_ASSOCIATION`: its organisation is a member of the Verbund. `CONCERNED`: a part of it concerns its organisation, as party of an
                agreement, as one who receives or passes on money, as actor on a map, as partner of an own cooperation (which shows it in full once it spoke there itself).
                `ASSIGNED`: it is of a Kommune assigned to the auditor. `RECORDED`: its organisation recorded the step. `OWN_KOMMUNE`: a Kommune registers itself, its
                offices, and Verbünde that have an account, and opens its cooperations with these.

                ## Addresses

                | address | what |
                |---|---|
                %s
                """.formatted(
                        Stream.of(Role.values()).map(Role::name).collect(joining(" | ")),
                        "---|".repeat(Role.values().length - 1) + "---",
                        Stream.of(Act.values()).map(PermissionTable::row).collect(joining("\n")),
                        Endpoints.all().stream().map(PermissionTable::row).collect(joining("\n")));
    }

    private static String row(Act act) {
        Stream<String> cells = Stream.concat(
                Stream.of(cell(act, null)), Stream.of(Role.values()).map(role -> cell(act, role)));
        return "| `" + act + "` | " + cells.collect(joining(" | ")) + " |";
    }

    private static String cell(Act act, @Nullable Role role) {
        List<Bond> bonds = act.grants().stream()
                .filter(grant -> grant.role() == role)
                .flatMap(grant -> grant.bonds().stream())
                .toList();
        return bonds.stream().map(bond -> "`" + bond + "`").collect(joining(", "));
    }

    private static String row(Endpoint endpoint) {
        return "| `" + endpoint.toString().replace("|", "\\|") + "` | "
                + endpoint.acts().stream().map(act -> "`" + act + "`").collect(joining(", ")) + " |";
    }
}
