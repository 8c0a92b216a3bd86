/** Where people log in and out, and choose their language. Passwords and sessions are kept on the other side. */
package de.kooperationsbuch.query.page.door;
