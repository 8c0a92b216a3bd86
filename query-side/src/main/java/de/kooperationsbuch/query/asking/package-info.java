/**
 * How a question is put and an answer given, the same for all: days, instants, pages, unknown parameters, waiting for one's own writes. Not the
 * answers.
 */
package de.kooperationsbuch.query.asking;
