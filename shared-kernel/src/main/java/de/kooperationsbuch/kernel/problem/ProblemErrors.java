package de.kooperationsbuch.kernel.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What goes wrong before or after any of our own code, as a problem document too. */
@RestController
class ProblemErrors implements ErrorController {
    private static boolean isForPeople(HttpServletRequest request, String address) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE) && !address.startsWith("/api/");
    }

    /** @throws ErrorResponseException where a page is wanted: pages say it in their own way, if there are any */
    @RequestMapping("/error")
    ResponseEntity<Problem> error(HttpServletRequest request, HttpServletResponse response, Locale language) {
        Shields.ALL.forEach((name, value) -> {
            if (!response.containsHeader(name)) response.setHeader(name, value);
        });
        int status = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .orElse(404);
        String address = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse(request.getRequestURI());
        if (isForPeople(request, address)) throw new ErrorResponseException(HttpStatusCode.valueOf(status));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.ofStatus(status, language, address, null));
    }
}
