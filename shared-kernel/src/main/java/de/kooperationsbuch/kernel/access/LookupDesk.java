package de.kooperationsbuch.kernel.access;

/** Where the lookup of organisations is made anew from the events. */
@FunctionalInterface
public interface LookupDesk {
    /** Returns how many organisations the book knows. */
    int run();
}
