/**
 * How a step gets into the book: the command, the retries of a lost race, the address to post to. The deciding is left to the subjects, the keeping to
 * the event store.
 */
package de.kooperationsbuch.command.recording;
