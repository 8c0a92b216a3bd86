/**
 * Where people record steps: they pick what happened, fill in one screen made from the step's own record, and read what they recorded and who is asked to
 * confirm it. What is accepted is decided on the other side; here words and numbers are only turned into an envelope.
 */
package de.kooperationsbuch.query.page.record;
