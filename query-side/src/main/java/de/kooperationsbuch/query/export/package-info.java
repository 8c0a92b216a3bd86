/** The whole book, step by step in the order of recording, in the form in which it can be imported again. */
package de.kooperationsbuch.query.export;
