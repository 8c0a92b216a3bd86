/**
 * The book as people see it: its pages in a real browser.
 *
 * <p>{@link de.kooperationsbuch.app.browser.PagesTest} opens every page of {@link de.kooperationsbuch.app.browser.BookPages}; a test of its own asks for an
 * {@link de.kooperationsbuch.app.browser.OpenBook} and sends a {@link de.kooperationsbuch.app.browser.Visitor} there.
 */
package de.kooperationsbuch.app.browser;
