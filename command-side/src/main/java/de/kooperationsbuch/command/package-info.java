/** Accepts or refuses steps. Features decide by the rules listed here; recording and importing bring the steps to them. */
package de.kooperationsbuch.command;
