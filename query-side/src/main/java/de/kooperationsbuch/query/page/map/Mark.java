package de.kooperationsbuch.query.page.map;

/** What became of something between the two days that are compared; all is kept where none are. */
public enum Mark {
    KEPT(""),
    ADDED("+ "),
    REMOVED("− "),
    CHANGED("± "),
    /** The place that an actor left for another one of the same map. */
    LEFT("− ");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** Put before a word where there is no room for another. */
    public String sign() {
        return sign;
    }
}
