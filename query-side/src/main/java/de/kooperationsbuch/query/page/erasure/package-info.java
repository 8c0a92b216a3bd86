/** Where administrators tell people what the book stores about them, and erase people and single texts for ever. */
package de.kooperationsbuch.query.page.erasure;
