package de.kooperationsbuch.kernel;

/** What a step can be about; each kind has its own life and its own rules. */
public enum SubjectKind {
    ORGANISATION("organisation"),
    COOPERATION("cooperation"),
    /** The network map of a Kommune. */
    KOMMUNE("kommune");

    private final String field;

    SubjectKind(String field) {
        this.field = field;
    }

    /** The envelope field that names a subject of this kind, and the prefix of its identifier. */
    public String field() {
        return field;
    }
}
