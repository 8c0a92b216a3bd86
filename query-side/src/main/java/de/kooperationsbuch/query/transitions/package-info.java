/** How the placements moved, over all cooperations. */
package de.kooperationsbuch.query.transitions;
