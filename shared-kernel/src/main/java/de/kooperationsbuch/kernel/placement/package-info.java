/**
 * Views of the constellation between Kommune and Verbund: assessed by people, striven for by the Verbund. The derived type is not a
 * step; it is folded on the query side.
 */
package de.kooperationsbuch.kernel.placement;
