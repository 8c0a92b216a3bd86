package de.kooperationsbuch.kernel.network;

/** Above or below the dashed line of the map. */
public enum NetworkLevel {
    STRATEGIC,
    OPERATIONAL
}
