package de.kooperationsbuch.kernel.placement;

/** How Kommune and Verbund are placed towards each other: symbolic-cooperative, structural-cooperative, co-steering at eye level. */
public enum PlacementType {
    I,
    II,
    III
}
