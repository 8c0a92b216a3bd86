/**
 * How steps are written and read as JSON: the envelope that partners see, and the stored form that the log keeps. Not the meaning of any
 * step.
 */
package de.kooperationsbuch.kernel.json;
