/**
 * The transparency log: follows the events, keeps a leaf of each in a Merkle tree, and signs its state. It decides nothing and never holds up whoever records. Who
 * is shown what of it is for others.
 */
package de.kooperationsbuch.command.transparency;
