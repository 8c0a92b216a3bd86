package de.kooperationsbuch.query.asking;

import de.kooperationsbuch.kernel.access.CallerArgument;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.projection.StepLog;
import de.kooperationsbuch.query.steps.Heads;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a writer read its own writes: a question that names a position waits until the read side has taken it in. */
final class OwnWritesFirst implements HandlerInterceptor {
    static final String HEADER = "Kooperationsbuch-After";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MOST_DIGITS = 18;

    private final Heads heads;
    private final StepLog log;

    OwnWritesFirst(Heads heads, StepLog log) {
        this.heads = heads;
        this.log = log;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        String word = request.getHeader(HEADER);
        if (word == null || !HttpMethod.GET.matches(request.getMethod())) return true;
        boolean known = !CallerArgument.of(request).isPublic();
        long position = position(word);
        if (heads.reaches(position, Duration.ZERO)) return true;
        if (position > log.head()) return isPastCaring(known, word);
        if (!heads.reaches(position, PATIENCE)) throw new Refusal(ProblemType.TRY_LATER, "not-yet", word).at(HEADER);
        return true;
    }

    private static long position(String word) {
        if (!word.matches("[0-9]+")) throw new Refusal(ProblemType.INVALID_VALUE, "position", word).at(HEADER);
        return word.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(word);
    }

    /** Strangers have written nothing to wait for, and are not told how much others wrote. */
    private static boolean isPastCaring(boolean known, String word) {
        if (known) throw new Refusal(ProblemType.INVALID_VALUE, "position-beyond", word).at(HEADER);
        return true;
    }
}
