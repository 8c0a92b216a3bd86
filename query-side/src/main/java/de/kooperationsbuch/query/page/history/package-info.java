/** The history of the book for those who audit: every step as it was recorded, in the order of recording, as far as the reader may see it; and the same as a file. */
package de.kooperationsbuch.query.page.history;
