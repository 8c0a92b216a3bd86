package de.kooperationsbuch.verifier;

/** Something does not hold, so that to read on would tell nothing. */
final class Broken extends Exception {
    private final transient Sentence sentence;

    Broken(String key, Object... facts) {
        super(key);
        this.sentence = new Sentence(key, facts);
    }

    Sentence sentence() {
        return sentence;
    }
}
