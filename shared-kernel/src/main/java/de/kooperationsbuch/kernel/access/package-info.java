/**
 * Who may do what on which subject: roles, bonds between a caller and a subject, the one table that decides, the addresses it guards, and the token by which
 * a caller is known on both sides. Accounts and passwords are none of its business; they are kept on the command side.
 */
package de.kooperationsbuch.kernel.access;
