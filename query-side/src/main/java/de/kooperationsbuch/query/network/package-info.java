/**
 * The network map of a Kommune as it stood on a day, and what changed between two days. A fold over the steps of the map; it draws nothing
 * and knows no organisation beyond its slug.
 */
package de.kooperationsbuch.query.network;
