/**
 * A program for whoever audits a book: it finds out, without the book and without trusting who runs it, whether a bundle, a copy of the log, or a receipt holds. Written
 * from {@code ops/proof.md} alone; it shares no code with the log, and needs nothing but a JDK. It does not know what a step means.
 */
package de.kooperationsbuch.verifier;
