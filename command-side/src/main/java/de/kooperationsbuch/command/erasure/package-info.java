/**
 * What an operator owes to people who are named in the book: their data erased in every place, and told to them. The keys are for {@code command.vault}.
 */
package de.kooperationsbuch.command.erasure;
