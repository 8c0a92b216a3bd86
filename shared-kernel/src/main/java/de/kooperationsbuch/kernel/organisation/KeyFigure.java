package de.kooperationsbuch.kernel.organisation;

/** What was counted about an organisation or its city. */
public enum KeyFigure {
    INHABITANTS,
    MIGRATION_SHARE_PERCENT,
    MIGRATION_POPULATION,
    COUNTRIES,
    MEMBER_ASSOCIATIONS,
    INDIVIDUAL_MEMBERS,
    VOLUNTEERS,
    VOLUNTEER_HOURS,
    STAFF,
    COORDINATION_FTE
}
