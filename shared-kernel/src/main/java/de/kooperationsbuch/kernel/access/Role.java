package de.kooperationsbuch.kernel.access;

/** What an account may be used for; one may have several. */
public enum Role {
    /** Records, confirms and disputes for its organisation. */
    MEMBER,
    /** Reads everything of the Kommunen assigned to it, and changes nothing. */
    AUDITOR,
    /** Researches: records assessments, and sees what the two sides made public. */
    OBSERVER,
    /** Brings files of steps, and restores a copy into an empty book. */
    IMPORTER,
    /** Registers organisations and opens cooperations for the operator. */
    REGISTRAR,
    /** Keeps accounts and operations; has nothing to do with steps. */
    ADMIN
}
