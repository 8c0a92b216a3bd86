package de.kooperationsbuch.query.page.door;

import de.kooperationsbuch.kernel.access.SecureCookies;
import de.kooperationsbuch.query.asking.ReaderLanguage;
import de.kooperationsbuch.query.page.Kept;
import de.kooperationsbuch.query.page.Onward;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /sprache/de} and {@code /sprache/en}: the language that the reader chooses, kept for a year. Posted where the way back is to stand in no address but its own. */
@Controller
class LanguageController {
    private final SecureCookies cookies;

    LanguageController(SecureCookies cookies) {
        this.cookies = cookies;
    }

    @RequestMapping(
            path = "/sprache/{language:de|en}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ModelAndView choose(
            @PathVariable String language,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(ReaderLanguage.COOKIE, language)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(cookies.isFor(request))
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Onward.to(Kept.isHere(next) ? next : "/");
    }
}
