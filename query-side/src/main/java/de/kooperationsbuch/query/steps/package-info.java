/**
 * Every step of every subject as it was recorded, kept in MongoDB in chunks and read back as known at an instant. Not what the steps mean; that is
 * for the folds.
 */
package de.kooperationsbuch.query.steps;
