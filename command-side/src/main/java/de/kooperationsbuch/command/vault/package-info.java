/**
 * Keeps the keys under which texts and persons are stored, seals and opens them, and knows what was erased. Who erases, and what else that means, is for
 * {@code command.erasure}.
 */
package de.kooperationsbuch.command.vault;
