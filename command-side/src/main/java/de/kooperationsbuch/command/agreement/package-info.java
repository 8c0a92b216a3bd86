/**
 * Agreements on the write side, as recorded directly: negotiated, given notice of, ended. The negotiation in several moves is not decided here yet.
 */
package de.kooperationsbuch.command.agreement;
