/**
 * Accounts: who may be known here, with which rights and by which password, and the append-only log of what happened to them. Everywhere else an account is
 * only its pseudonym. What follows a login (tokens, sessions, keys) is none of its business.
 */
package de.kooperationsbuch.command.account;
