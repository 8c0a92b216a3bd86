/** The Merkle tree of RFC 6962, kept in tiles of height 8: how it grows, and what it proves. It knows neither events nor where tiles are stored. */
package de.kooperationsbuch.command.transparency.tree;
