package de.kooperationsbuch.kernel.personal;

/** Where sealed parts of stored steps are opened. */
public interface Vault {
    /**
     * The stored form of a step with its sealed parts back in their places; {@link Erased#TEXT} stands where nobody can open them any more.
     *
     * @param stored JSON in UTF-8 as the event has it; returned as it is if nothing in it is sealed
     * @throws DamagedSeal if a part is damaged, or not what was sealed
     */
    byte[] open(byte[] stored);

    /** The same with nothing opened, as if all of it was erased: for those who need to know what was recorded and not what its texts say. */
    byte[] closed(byte[] stored);

    /** Rises with every erasure that is known here. What was opened under a lower number may still hold what was erased since: it is not to be shown. */
    long erasures();
}
