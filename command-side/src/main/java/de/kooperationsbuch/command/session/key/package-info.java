/**
 * The keys that sign access tokens: made here, kept as files in one directory, replaced without logging anybody out. What is signed, and who reads it, is none of
 * its business.
 */
package de.kooperationsbuch.command.session.key;
