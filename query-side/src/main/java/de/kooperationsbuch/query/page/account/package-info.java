/** One's own account: who one is here, the password, and where one is logged in. */
package de.kooperationsbuch.query.page.account;
