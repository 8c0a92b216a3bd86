/**
 * How often something may be tried: token buckets, by account, by name and by address of the client, in memories that cannot grow. Every process counts for
 * itself. Whoever is refused is told when to come again; nobody is locked out.
 */
package de.kooperationsbuch.command.limit;
