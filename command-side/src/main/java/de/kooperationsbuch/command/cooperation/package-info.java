/**
 * A cooperation on the write side: one consistency boundary for its frame and for its agreements, cycle blocks, fundings, spaces and publicity, which decide for
 * themselves in their own features.
 */
package de.kooperationsbuch.command.cooperation;
