package de.kooperationsbuch.command.session;

/** A refresh token as it is sent, to be changed for new ones or to end its session. */
record Renewal(String refreshToken) {
    @Override
    public String toString() {
        return "renewal";
    }
}
