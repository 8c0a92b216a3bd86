/**
 * The dated blocks of a cycle on the write side: plans, meetings, conferences, reports. The opening and closing of cycles is not decided here yet, so
 * a block cannot name one.
 */
package de.kooperationsbuch.command.cycle;
