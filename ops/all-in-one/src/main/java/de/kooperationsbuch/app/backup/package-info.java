/**
 * Copies of a book to keep elsewhere, and the way back: tables as text, in two sets that are kept apart, because the keys of what was erased must not come back
 * with the events. The master key is in neither. Not an export: that is for reading and holds only what its reader may see.
 */
package de.kooperationsbuch.app.backup;
