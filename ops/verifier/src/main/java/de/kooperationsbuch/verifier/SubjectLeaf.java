package de.kooperationsbuch.verifier;

/** A leaf that carries the tag of the subject in question. */
record SubjectLeaf(Entry entry, byte[] hash) {
    long position() {
        return entry.position();
    }
}
