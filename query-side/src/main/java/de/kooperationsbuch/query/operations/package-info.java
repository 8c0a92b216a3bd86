/** For those who run the book: how the read side is doing, and its rebuild. */
package de.kooperationsbuch.query.operations;
