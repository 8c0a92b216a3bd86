/**
 * Actors on the map of a Kommune and their relations, seats with their voice among them. A map is a subject of its own; it exists once
 * its Kommune is registered.
 */
package de.kooperationsbuch.kernel.network;
