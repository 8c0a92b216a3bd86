package de.kooperationsbuch.query.page.todo;

/** What a form about a step says from the start. */
record Field(String name, String value) {}
