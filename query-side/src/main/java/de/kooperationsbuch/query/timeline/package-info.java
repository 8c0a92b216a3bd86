/**
 * The steps of one subject as answers: all of them in the order in which they happened, or one with its chain. Not what follows from them (the views do that),
 * and not how a step came to stand as it does (see standing).
 */
package de.kooperationsbuch.query.timeline;
