/**
 * How the book says no: kinds of problems, rules, and the sentences for people in German and English.
 */
package de.kooperationsbuch.kernel.problem;
