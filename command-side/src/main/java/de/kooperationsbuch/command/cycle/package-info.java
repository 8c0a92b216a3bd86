/**
 * The cycles of a cooperation on the write side: opened, filled with dated blocks, reviewed, closed. Decides what may be recorded of a cycle; what is due or
 * overdue, and how complete a cycle is, are answers and live on the query side.
 */
package de.kooperationsbuch.command.cycle;
