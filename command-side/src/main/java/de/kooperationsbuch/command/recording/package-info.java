/**
 * How a step gets into the book: the command, the retries of a lost race, the address to post to; what all subjects have in common, and how a history is told
 * anew after a change. Before anything else a caller's bonds to the step are worked out and the table of the kernel is asked. The deciding is left to the
 * subjects and to the rules of standing, the keeping to the event store.
 */
package de.kooperationsbuch.command.recording;
