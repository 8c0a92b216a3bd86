/** What is known of an organisation on a day. */
package de.kooperationsbuch.query.organisation;
