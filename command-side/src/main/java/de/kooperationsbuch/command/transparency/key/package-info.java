/** The keys that sign checkpoints, kept as files and named in the database, and what they write: signed notes. What is signed is none of their business. */
package de.kooperationsbuch.command.transparency.key;
