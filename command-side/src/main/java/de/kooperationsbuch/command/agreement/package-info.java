/**
 * Agreements on the write side: negotiated move by move until every party has accepted the same version, amended the same way, given notice of, ended; or
 * recorded directly if they are older than the book. What is in force on which day is an answer, not a decision, and lives on the query side.
 */
package de.kooperationsbuch.command.agreement;
