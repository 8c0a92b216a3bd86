/** The cycle of common work as its steps tell it. Not what a cycle must contain: that is agreed between the sides. */
package de.kooperationsbuch.query.cycle;
