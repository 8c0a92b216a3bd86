package de.kooperationsbuch.kernel.funding;

/** What the money is for: a project, a coordinating post, the organisation, permanent structure, a commissioned service. */
public enum FundingKind {
    PROJECT,
    COORDINATION,
    INSTITUTIONAL,
    STRUCTURAL,
    SERVICE
}
