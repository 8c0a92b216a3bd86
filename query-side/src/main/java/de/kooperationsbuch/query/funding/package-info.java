/**
 * The money of a cooperation: what was asked for, granted, runs and ends, with its gaps and cliffs. Not what the money says about the
 * placement (see placement), and no accounting.
 */
package de.kooperationsbuch.query.funding;
