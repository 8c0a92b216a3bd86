/** Meeting spaces on the write side: provided once, changed, withdrawn. Not the meetings in them. */
package de.kooperationsbuch.command.space;
