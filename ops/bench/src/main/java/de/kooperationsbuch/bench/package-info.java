/**
 * Measures the product beside the limit of the same machine: what its databases do in the same run without it. Never a test; it judges nothing but
 * prints what was asked for beside what was reached.
 */
@org.jspecify.annotations.NullMarked
package de.kooperationsbuch.bench;
