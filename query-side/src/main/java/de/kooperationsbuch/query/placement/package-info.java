/**
 * How a Kommune and a Verbund are placed towards each other, derived from the steps by a versioned rule set: grades, type and tendency on a
 * day and over the years, each with its causes. A pure fold: nothing here is stored as a step, and what people assess or strive for does
 * not enter into it.
 */
package de.kooperationsbuch.query.placement;
