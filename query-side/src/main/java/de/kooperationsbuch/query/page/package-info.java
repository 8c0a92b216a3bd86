/**
 * What all pages have in common: the frame around them, the reader's language and its words for dates, money and names, the way back to a session, and what is said
 * when something is refused. What a page shows is decided in the feature that it is about; a page below here only lays it out.
 */
package de.kooperationsbuch.query.page;
