package de.kooperationsbuch.kernel.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns everything that goes wrong in a request into a problem document, unless half an answer is out: that breaks off. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ProblemAdvice {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler(Refusal.class)
    public ResponseEntity<Problem> refused(Refusal refusal, Locale language, HttpServletRequest request) {
        var answer = ResponseEntity.status(refusal.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        refusal.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wholeSeconds(wait)));
        if (refusal.type() == ProblemType.NOT_LOGGED_IN) answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return answer.body(Sentences.problem(refusal, language, request.getRequestURI()));
    }

    /** Rounded up: whoever waits that long has waited enough. */
    private static String wholeSeconds(Duration wait) {
        return Long.toString(wait.plusSeconds(1).minusNanos(1).toSeconds());
    }

    @ExceptionHandler
    public ResponseEntity<Problem> failed(
            Exception failure, Locale language, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted()) throw failure;
        int status =
                failure instanceof ErrorResponse known ? known.getStatusCode().value() : 500;
        if (status >= 500)
            log.error(
                    "{} {} failed",
                    request.getMethod(),
                    request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                    failure);
        HttpHeaders headers = failure instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY;
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.ofStatus(
                        status, language, request.getRequestURI(), headers.getFirst(HttpHeaders.ACCEPT)));
    }

    /** A parameter that is not of the kind asked for. */
    @ExceptionHandler
    public ResponseEntity<Problem> mistyped(
            MethodArgumentTypeMismatchException failure, Locale language, HttpServletRequest request) {
        Class<?> type = failure.getRequiredType();
        String sentence = type == boolean.class ? "true-or-false" : "parameter-type";
        return refused(
                new Refusal(ProblemType.INVALID_VALUE, sentence, failure.getName()).at(failure.getName()),
                language,
                request);
    }

    /** A query that the server itself cannot take apart, such as a broken percent escape. */
    @ExceptionHandler
    public ResponseEntity<Problem> unreadable(
            InvalidParameterException failure, Locale language, HttpServletRequest request) {
        return refused(new Refusal(ProblemType.INVALID_VALUE, "query"), language, request);
    }
}
