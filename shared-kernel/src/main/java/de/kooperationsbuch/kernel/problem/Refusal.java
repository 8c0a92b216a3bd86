package de.kooperationsbuch.kernel.problem;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The book says no: the kind of problem, the sentence that explains it, the facts that collided, and the field concerned.
 * Nothing is stored by what was refused.
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private final ProblemType type;
    private final String sentence;
    private final transient List<Object> facts;
    private @Nullable String field;
    private int status;
    private @Nullable Duration retryAfter;

    public Refusal(ProblemType type, String sentence, Object... facts) {
        super(type.word() + " " + sentence + " " + Arrays.toString(facts), null, false, false);
        this.type = type;
        this.sentence = sentence;
        this.facts = Collections.unmodifiableList(Arrays.asList(facts.clone()));
        this.status = type.status();
    }

    /** @param pointer JSON pointer into the envelope, or the name of a query parameter */
    public Refusal at(String pointer) {
        this.field = pointer;
        return this;
    }

    /** Answers with another status than the kind's own, such as 404 for an unknown subject of a question. */
    public Refusal status(int other) {
        this.status = other;
        return this;
    }

    /** Says when the same request may be taken. */
    public Refusal retryAfter(Duration wait) {
        this.retryAfter = wait;
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public String sentence() {
        return sentence;
    }

    public List<Object> facts() {
        return facts;
    }

    public @Nullable String field() {
        return field;
    }

    public int status() {
        return status;
    }

    /** How long to wait at least, if waiting helps. */
    public Optional<Duration> retryAfter() {
        if (retryAfter != null) return Optional.of(retryAfter);
        return type == ProblemType.TRY_LATER || type == ProblemType.TOO_MANY ? Optional.of(A_MOMENT) : Optional.empty();
    }

    /** The rule that was broken, if it was a rule of the domain. */
    public @Nullable String rule() {
        return null;
    }
}
