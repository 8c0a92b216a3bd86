package de.kooperationsbuch.kernel;

/** What a step can be about; each kind has its own life and its own rules. */
public enum SubjectKind {
    ORGANISATION("organisation", "organisations", "organisationen"),
    COOPERATION("cooperation", "cooperations", "kooperationen"),
    /** The network map of a Kommune. */
    KOMMUNE("kommune", "kommunen", "kommunen");

    private final String field;
    private final String collection;
    private final String pages;

    SubjectKind(String field, String collection, String pages) {
        this.field = field;
        this.collection = collection;
        this.pages = pages;
    }

    /** The word for all subjects of this kind in addresses for programs. */
    public String collection() {
        return collection;
    }

    /** The word for all subjects of this kind in addresses of pages. */
    public String pages() {
        return pages;
    }

    /** The envelope field that names a subject of this kind, and the prefix of its identifier. */
    public String field() {
        return field;
    }
}
