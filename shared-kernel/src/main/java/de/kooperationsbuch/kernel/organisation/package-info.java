/**
 * Who takes part: Kommunen, Verbünde, their members, offices and bodies, with names and figures over time. Not where they stand
 * on a city's map (see network) and not the people in them.
 */
package de.kooperationsbuch.kernel.organisation;
