/**
 * Rooms to meet in, provided and maintained. Not the meetings held in them.
 */
package de.kooperationsbuch.kernel.space;
