/**
 * Money from application to end, with its reports. A gap or a cliff is not a step; it is folded on the query side.
 */
package de.kooperationsbuch.kernel.funding;
