package de.kooperationsbuch.kernel.organisation;

/** What an organisation is in the city. */
public enum OrganisationKind {
    KOMMUNE,
    VERBUND,
    MSO,
    WELFARE,
    AUTHORITY,
    BODY,
    FUNDER,
    NETWORK,
    OTHER
}
