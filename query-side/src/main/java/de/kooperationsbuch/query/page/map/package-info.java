/**
 * The network map of a Kommune as a picture. Every actor and every relation that ever stood on the map has one place for all time, so that between two days nothing
 * moves but what changed. What stands on the map on a day is told by the network's own answers.
 */
package de.kooperationsbuch.query.page.map;
