/**
 * The common year: cycles with their blocks, plans, indicators, reviews, waivers and ratings. What a cycle must contain is agreed in the cycle standard (see
 * cooperation); whether it does is an answer and not kept here. Both sides of the book read days, plans, reviews, waivers and the standard in force alike.
 */
package de.kooperationsbuch.kernel.cycle;
