/** Where all cooperations stand and how they moved: the page that everybody sees first. It shows what the reader may see, and computes nothing of it. */
package de.kooperationsbuch.query.page.overview;
