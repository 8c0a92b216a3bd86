/**
 * The dated building blocks of the common year: plans, meetings, conferences, reports to the Stadtrat. Not the standard that asks for
 * them (see cooperation).
 */
package de.kooperationsbuch.kernel.cycle;
