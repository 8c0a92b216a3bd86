package de.kooperationsbuch.kernel;

/** A value that its type does not allow; {@code shape} names the sentence that says what would be accepted. */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String shape;
    private final String part;

    public InvalidValue(String shape, Object given) {
        this(shape, given, "");
    }

    /** @param part the component that is wrong, of a value that has several */
    public InvalidValue(String shape, Object given, String part) {
        super(shape + ": " + given);
        this.shape = shape;
        this.part = part;
    }

    public String shape() {
        return shape;
    }

    /** Name of the component that is wrong; empty if the value has only one. */
    public String part() {
        return part;
    }
}
