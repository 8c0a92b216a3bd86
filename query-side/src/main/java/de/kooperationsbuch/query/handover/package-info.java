/**
 * What a new contact person needs on the first day: what was agreed, who is responsible, what is open, what changed. Who that person is stands elsewhere; here
 * are only organisations.
 */
package de.kooperationsbuch.query.handover;
