/** The language that both sides speak: steps, and the values they are made of. No business flow. */
package de.kooperationsbuch.kernel;
