/**
 * What a caller may see: of each subject and step what the table of acts allows, judged by what the book knows now, whatever day or instant a question names. A
 * sight only leaves out; it works nothing out, and it never says that there is more. Who may record is none of its business.
 */
package de.kooperationsbuch.query.sight;
