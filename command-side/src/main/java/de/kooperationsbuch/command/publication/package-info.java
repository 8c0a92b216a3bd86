/**
 * The publicity of a cooperation on the write side: who may agree to it and end it. What is public by that is no decision; the kernel works it out for both
 * sides of the book.
 */
package de.kooperationsbuch.command.publication;
