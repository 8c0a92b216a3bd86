package de.kooperationsbuch.command.recording;

/** Whether a step is new to the book or was there before. */
public enum Outcome {
    RECORDED,
    KNOWN_BEFORE
}
