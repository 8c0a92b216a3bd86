/**
 * The cooperations as a list and one by one, with where each of them stands. What is told of many at once is kept ready here, because folding
 * them all for one page would take too long.
 */
package de.kooperationsbuch.query.cooperation;
