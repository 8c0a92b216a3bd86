package de.kooperationsbuch.kernel.access;

import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where admins keep accounts. Refusals name what was wrong: {@code /name}, {@code /roles}, {@code /organisation}, {@code /kommunen}, {@code /displayName}. */
public interface AccountDesk {
    enum State {
        /** Has no password yet. */
        INVITED,
        ACTIVE,
        DISABLED
    }

    /**
     * @param displayName what the person is called whose account it is, if that was said and not erased
     * @param organisation for which it speaks, if for any
     */
    record Kept(
            String id,
            String name,
            @Nullable String displayName,
            @Nullable String organisation,
            List<Role> roles,
            List<String> kommunen,
            State state) {}

    /**
     * What an account shall be used for, as it was typed.
     *
     * @param displayName empty: none
     * @param organisation empty: none
     */
    record Wanted(String displayName, String organisation, Set<Role> roles, Set<String> kommunen) {}

    /** Sets a password, once; to be shown once and never kept. */
    record Link(String link, Instant expiresAt) {
        @Override
        public String toString() {
            return "a one-time link";
        }
    }

    /**
     * One line of the account log.
     *
     * @param actor the name of who did it, or the pseudonym if there is none; absent for the book itself and for somebody unknown
     * @param account to whom it was done, in the same way
     * @param facts what is known beyond that, by names; those of rights are {@code from.roles}, {@code to.organisation} and the like
     */
    record Logged(
            String number,
            Instant at,
            String action,
            @Nullable String actor,
            @Nullable String account,
            Map<String, List<String>> facts) {}

    /** @param total of all items on all pages */
    record Page<T>(List<T> items, int page, int size, long total) {
        public boolean hasNext() {
            return (page + 1L) * size < total;
        }
    }

    /**
     * By name.
     *
     * @param part of the names that are wanted; empty: all
     * @param page from 0
     */
    Page<Kept> list(String part, int page);

    /** @throws Refusal if there is none */
    Kept find(String name);

    Link invite(String name, Wanted wanted, Caller admin);

    void change(String name, Wanted wanted, Caller admin);

    void disable(String name, boolean disabled, Caller admin);

    Link reset(String name, Caller admin);

    /** Newest first. */
    Page<Logged> log(int page);
}
