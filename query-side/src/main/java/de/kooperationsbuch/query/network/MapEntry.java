package de.kooperationsbuch.query.network;

/** Something on the map that can be compared between two days. */
public sealed interface MapEntry permits PlacedActor, HeldRelation {}
