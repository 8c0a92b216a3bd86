/**
 * Fundings on the write side: applied for, rejected or granted, extended, changed, paid, reported on, ended. Gaps and cliffs are answers, not
 * decisions, and live on the query side.
 */
package de.kooperationsbuch.command.funding;
