/**
 * The log on PostgreSQL: one order of positions, instants and commits, kept by one appender that writes whole groups. It knows events and bytes,
 * and of the steps only their ids; it decides nothing.
 */
package de.kooperationsbuch.command.eventstore;
