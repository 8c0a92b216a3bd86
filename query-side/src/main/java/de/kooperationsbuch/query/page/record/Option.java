package de.kooperationsbuch.query.page.record;

/** One of the things that can be chosen. */
public record Option(String value, String label) {}
