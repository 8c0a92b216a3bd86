/**
 * The databases that the all-in-one application brings along: a real PostgreSQL below the data directory, durable and reachable from this machine only,
 * and documents in memory, filled again at each start.
 */
package de.kooperationsbuch.app.local;
