/**
 * The log on PostgreSQL: one order of positions, instants and commits, kept by one appender that writes whole groups. It knows events and bytes,
 * and of the steps their ids and, for the lookup of organisations, their registrations; it decides nothing.
 */
package de.kooperationsbuch.command.eventstore;
