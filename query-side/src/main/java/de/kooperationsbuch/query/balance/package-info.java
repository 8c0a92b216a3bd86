/**
 * Figures of eye level: who records and who proposes, what both sides confirmed, how long each lets the other wait. They count what stands in the book; they
 * do not judge anybody.
 */
package de.kooperationsbuch.query.balance;
