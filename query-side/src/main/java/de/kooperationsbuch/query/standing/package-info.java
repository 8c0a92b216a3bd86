/** How a step stands with those whom it concerns: confirmed, disputed, corrected, withdrawn. Not what it says. */
package de.kooperationsbuch.query.standing;
