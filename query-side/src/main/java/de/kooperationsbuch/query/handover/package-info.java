/**
 * What a new contact person needs on the first day: what was agreed, who is responsible, what is open, what changed. Who can be
 * reached is told as far as the reader may know it.
 */
package de.kooperationsbuch.query.handover;
