/**
 * Personal data in steps: which parts of a step can name people, and what is read in their place once they are erased. How they are sealed and who keeps the keys is
 * for the vault.
 */
package de.kooperationsbuch.kernel.personal;
