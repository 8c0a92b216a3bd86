/**
 * The common years of a cooperation: all in a row, and each at a glance. A page draws what {@code query.cycle} answers and offers what is missing to those who may
 * record it; what a cycle asks for is not worked out here.
 */
package de.kooperationsbuch.query.page.cycle;
