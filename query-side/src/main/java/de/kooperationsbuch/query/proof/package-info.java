/**
 * Hands out what the transparency log proves: checkpoints, tiles, receipts of single steps, and bundles with which the whole history of a subject can be checked. It
 * decides who may have which part opened; how the tree is kept and signed is the log's own business, and how it is checked that of those who hold a proof.
 */
package de.kooperationsbuch.query.proof;
