package de.kooperationsbuch.kernel;

/** The fields of action (Handlungsfelder) that a cooperation can work in. */
public enum FieldOfAction {
    SOZIALRAUM,
    ENGAGEMENT,
    OEFFNUNG,
    ANTIDISKRIMINIERUNG,
    SOZIALBERATUNG,
    VERFAHRENSBERATUNG,
    BILDUNG,
    KINDER_JUGEND,
    FRAUEN,
    FAMILIE,
    KULTUR,
    GESUNDHEIT_PFLEGE,
    ARBEIT,
    SPRACHE,
    SPRACHMITTLUNG,
    BEGLEITUNG,
    WOHNEN,
    GEFLUECHTETE,
    BEGEGNUNG,
    SPORT
}
