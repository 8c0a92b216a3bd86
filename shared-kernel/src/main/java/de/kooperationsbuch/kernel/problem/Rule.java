package de.kooperationsbuch.kernel.problem;

/** A sentence that is true when all is well. Its name is API code and key of its sentences for people. */
public interface Rule {
    String name();
}
