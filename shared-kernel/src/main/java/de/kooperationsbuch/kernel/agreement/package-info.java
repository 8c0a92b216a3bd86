/**
 * Agreements between two or more parties: how they are negotiated, what was agreed, amended, given notice of, ended. An agreement holds because every
 * party accepted the same version, not because somebody recorded it; one from before the book is recorded directly and then confirmed.
 */
package de.kooperationsbuch.kernel.agreement;
