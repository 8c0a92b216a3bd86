/**
 * The small table by which the rules of one subject know organisations that are another: kept by every append, made anew from the events on demand. It
 * decides nothing.
 */
package de.kooperationsbuch.command.lookup;
