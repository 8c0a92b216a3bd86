/**
 * The common years of a cooperation on a day: what the standard asks for and what happened, goals, indicators, plans, ratings. Not what may be recorded in a
 * cycle (the write side decides that), and not what follows for the placement.
 */
package de.kooperationsbuch.query.cycle;
