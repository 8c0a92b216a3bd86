/**
 * One cooperation as people look at it: its line of time in seven lanes, what differs between two days, why it is placed as it is, and each of its steps with what
 * became of it. What is drawn is worked out by the features; here it gets its place on the paper.
 */
package de.kooperationsbuch.query.page.cooperation;
