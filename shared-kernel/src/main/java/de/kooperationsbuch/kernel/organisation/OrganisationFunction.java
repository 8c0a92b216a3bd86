package de.kooperationsbuch.kernel.organisation;

/** The four functions of a migrant organisation. */
public enum OrganisationFunction {
    HOMEMAKING,
    SERVICES,
    HINGE,
    ADVOCACY
}
