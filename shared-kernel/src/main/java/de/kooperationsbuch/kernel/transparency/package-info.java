/**
 * What a book and those who check it from outside have to write alike: leaves, checkpoints, stored events. How the tree is kept, signed and checked is for others.
 */
package de.kooperationsbuch.kernel.transparency;
