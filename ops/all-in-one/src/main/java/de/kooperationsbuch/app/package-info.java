/** The all-in-one application: both sides in one process over databases that it starts itself. No domain code lives here. */
package de.kooperationsbuch.app;
