/**
 * Who takes part: Kommunen, Verbünde, their members, offices and bodies, with names and figures over time, and
 * who can be reached for which function. Not where they stand on a city's map (see network); what a person is, is said in personal.
 */
package de.kooperationsbuch.kernel.organisation;
