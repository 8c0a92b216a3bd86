/**
 * How the read side follows the log: the streaming processor that takes in new steps, the filling of a new generation, and what is known of
 * both. Not what is made of the steps.
 */
package de.kooperationsbuch.query.projection;
