/**
 * Organisations on the write side: registered once, renamed, dissolved, with members, figures, profile and contacts. Not how other subjects know them (see
 * lookup), and not their place on a map (see network).
 */
package de.kooperationsbuch.command.organisation;
