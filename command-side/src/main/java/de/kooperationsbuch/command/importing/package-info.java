/**
 * Whole files of steps at once, all or nothing: lines are judged on plain subjects without any lock, staged, and taken in by one transaction. A restore
 * does the same literally, into an empty book.
 */
package de.kooperationsbuch.command.importing;
