/** The steps of one subject as answers: all of them in the order in which they happened, or one with its chain. */
package de.kooperationsbuch.query.timeline;
