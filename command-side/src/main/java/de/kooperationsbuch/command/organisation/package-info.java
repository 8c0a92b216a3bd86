/**
 * Organisations on the write side: registered once, renamed, dissolved, with members, figures and profile; and the lookup by which other subjects
 * know them. Not their place on a map (see network).
 */
package de.kooperationsbuch.command.organisation;
