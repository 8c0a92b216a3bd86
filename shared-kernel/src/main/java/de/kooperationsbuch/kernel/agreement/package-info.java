/**
 * Agreements between two or more parties: what was agreed, notice, end. How they came about belongs to the negotiation, which is not
 * recorded here yet.
 */
package de.kooperationsbuch.kernel.agreement;
