/** What waits for an organisation, as cards with one button each. Which things wait, and in which order, is told by the to-do list; this page only says where each is done. */
package de.kooperationsbuch.query.page.todo;
