/** Where people log in and out, set a password by a link, and choose their language. Passwords and sessions are kept on the other side. */
package de.kooperationsbuch.query.page.door;
