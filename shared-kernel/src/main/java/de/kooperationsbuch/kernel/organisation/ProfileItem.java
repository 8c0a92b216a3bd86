package de.kooperationsbuch.kernel.organisation;

/** One line of the professionalisation checklist. */
public enum ProfileItem {
    NETWORKING,
    PUBLIC_RELATIONS,
    UMBRELLA_MEMBERSHIP,
    ACCESS_TO_INFORMATION,
    TRAINING,
    ADVICE_COMPETENCE,
    USE_OF_PUBLIC_FUNDING,
    ROOMS,
    PAID_OFFICE,
    SUITABLE_STAFFING,
    RUNS_FUNDED_SERVICES
}
