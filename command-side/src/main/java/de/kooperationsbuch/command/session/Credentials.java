package de.kooperationsbuch.command.session;

import org.jspecify.annotations.Nullable;

/** @param cookie whether the tokens shall be kept by the browser, out of reach of scripts */
record Credentials(
        String username, String password, @Nullable Boolean cookie) {
    @Override
    public String toString() {
        return "credentials";
    }
}
