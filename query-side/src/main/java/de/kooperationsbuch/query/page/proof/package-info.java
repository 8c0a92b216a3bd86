/** The pages about proofs: what everybody may know of the transparency log, and what an administrator does with it. */
package de.kooperationsbuch.query.page.proof;
