/** What keeps the book going: how far the read side is, accounts for administrators, and files of steps for those who bring them. */
package de.kooperationsbuch.query.page.operations;
