package de.kooperationsbuch.kernel;

/** A value that its type does not allow; {@code shape} names the sentence that says what would be accepted. */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String shape;

    public InvalidValue(String shape, Object given) {
        super(shape + ": " + given);
        this.shape = shape;
    }

    public String shape() {
        return shape;
    }
}
