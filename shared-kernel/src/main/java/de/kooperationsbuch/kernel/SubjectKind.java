package de.kooperationsbuch.kernel;

/** What a step can be about; each kind has its own life and its own rules. */
public enum SubjectKind {
    ORGANISATION("organisation", "organisations"),
    COOPERATION("cooperation", "cooperations"),
    /** The network map of a Kommune. */
    KOMMUNE("kommune", "kommunen");

    private final String field;
    private final String collection;

    SubjectKind(String field, String collection) {
        this.field = field;
        this.collection = collection;
    }

    /** The word for all subjects of this kind in addresses. */
    public String collection() {
        return collection;
    }

    /** The envelope field that names a subject of this kind, and the prefix of its identifier. */
    public String field() {
        return field;
    }
}
