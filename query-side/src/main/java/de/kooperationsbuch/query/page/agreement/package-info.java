/**
 * Agreements before people: two versions side by side with what differs marked in the text, whose turn it is, and what those may do whose turn it is. Which fields differ
 * is said by {@code query.agreement}; only the words within them are compared here.
 */
package de.kooperationsbuch.query.page.agreement;
