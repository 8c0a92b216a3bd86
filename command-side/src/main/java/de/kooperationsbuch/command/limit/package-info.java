/**
 * How often something may be tried: token buckets, by account, by name and by address of the client, in memories that cannot grow. Every process counts for
 * itself. Whoever is refused is told when to come again. Somebody whose name or network others keep busy is slowed down for as long as they go on,
 * and no longer. Bodies have to keep a pace.
 */
package de.kooperationsbuch.command.limit;
