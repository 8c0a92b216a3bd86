/**
 * The frame in which a Kommune and a Verbund work together: its life, its cycle standard, its standing formats. Not what they
 * agreed in writing (see agreement) and not the single meetings (see cycle).
 */
package de.kooperationsbuch.kernel.cooperation;
