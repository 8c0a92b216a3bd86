/**
 * How a step stands with those whom it concerns: the steps about steps, whose word they need, and what the step says after its corrections. Both sides of the
 * book fold this alike. Who may record what is not decided here.
 */
package de.kooperationsbuch.kernel.standing;
