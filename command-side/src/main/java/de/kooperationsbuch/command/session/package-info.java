/**
 * Sessions: what begins with a login and lasts from refresh to refresh. The access token speaks for itself for a quarter of an hour; the refresh token is good for
 * one use, and a second use ends the session. Accounts and passwords are kept elsewhere.
 */
package de.kooperationsbuch.command.session;
