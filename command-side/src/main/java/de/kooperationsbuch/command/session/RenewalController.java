package de.kooperationsbuch.command.session;

import de.kooperationsbuch.kernel.access.SessionCookie;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/session/renewal}: the way round that a browser is sent when its access cookie is over, and back to where it was, with whatever it posted. Without a
 * session that can be renewed it comes back with no cookies at all, and the page there asks who it is.
 */
@RestController
class RenewalController {
    private static final String PAGE = "/(?![/\\\\]).*|/";
    private final Refreshing refreshing;
    private final SessionAnswers answers;

    RenewalController(Refreshing refreshing, SessionAnswers answers) {
        this.refreshing = refreshing;
        this.answers = answers;
    }

    @RequestMapping(
            path = "/api/session/renewal",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<Void> renew(@RequestParam String next, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.setLocation(address(next));
        // from elsewhere the refresh cookie does not come along, and that says nothing of the session
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site")))
            return new ResponseEntity<>(headers, HttpStatus.SEE_OTHER);
        headers.addAll(HttpHeaders.SET_COOKIE, cookies(request));
        return new ResponseEntity<>(headers, HttpStatus.TEMPORARY_REDIRECT);
    }

    private static URI address(String next) {
        try {
            if (next.matches(PAGE)) return new URI(next);
        } catch (URISyntaxException spoilt) {
            // said below
        }
        throw new Refusal(ProblemType.INVALID_VALUE, "next").at("next");
    }

    private List<String> cookies(HttpServletRequest request) {
        try {
            RefreshToken token = SessionCookie.read(request, SessionCookie.REFRESH)
                    .map(RefreshToken::new)
                    .orElseThrow(Refreshing::unknown);
            return refreshing
                    .refreshWindow(token)
                    .map(issued -> answers.cookies(issued, request).getHeaders())
                    .orElse(HttpHeaders.EMPTY)
                    .getOrEmpty(HttpHeaders.SET_COOKIE);
        } catch (Refusal over) {
            return List.of(answers.noHint(request));
        }
    }
}
