package de.kooperationsbuch.command.account;

/** What the account log tells of. The names are permanent once the first line is written. */
public enum AccountAction {
    CREATED,
    RIGHTS_CHANGED,
    DISABLED,
    ENABLED,
    INVITED,
    RESET_ISSUED,
    PASSWORD_SET,
    /** The password now held was asked for before a new one, and was wrong. */
    PASSWORD_CHANGE_REFUSED,
    LOGGED_IN,
    /** A name and a password were really checked and did not belong together. */
    LOGIN_REFUSED,
    SESSION_ENDED,
    /** Somebody used a refresh token that had been used before. */
    REFRESH_REUSED,
    ALL_SESSIONS_ENDED,
    KEY_ROTATED,
    /** Another key signs the transparency log from now on. */
    LOG_KEY_ROTATED
}
