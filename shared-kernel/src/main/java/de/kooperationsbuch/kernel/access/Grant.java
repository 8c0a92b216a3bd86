package de.kooperationsbuch.kernel.access;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the table: who is allowed, given any of these bonds.
 *
 * @param role absent: everybody, also without an account
 */
public record Grant(@Nullable Role role, Set<Bond> bonds) {
    static Grant everybody(Bond first, Bond... more) {
        return new Grant(null, EnumSet.of(first, more));
    }

    static Grant to(Role role, Bond first, Bond... more) {
        return new Grant(role, EnumSet.of(first, more));
    }

    boolean isFor(Caller caller) {
        return role == null || caller.roles().contains(role);
    }

    boolean holds(Set<Bond> bonds) {
        return this.bonds.contains(Bond.ANY) || bonds.stream().anyMatch(this.bonds::contains);
    }
}
