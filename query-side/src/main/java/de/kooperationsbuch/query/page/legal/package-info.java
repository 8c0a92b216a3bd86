/**
 * What whoever operates the book has to say: imprint, data protection, accessibility, and the help in plain language. The texts come with the book, with gaps that the
 * operator's settings fill; files of the operator replace them as a whole.
 */
package de.kooperationsbuch.query.page.legal;
