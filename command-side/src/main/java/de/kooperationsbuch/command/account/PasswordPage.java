package de.kooperationsbuch.command.account;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;

import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.Sentences;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /password}: the page on which a person sets a password by a one-time link. It works without script and style. */
@RestController
class PasswordPage {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String POLICY =
            "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private final OneTimeLinks links;
    private final PasswordChanges changes;

    PasswordPage(OneTimeLinks links, PasswordChanges changes) {
        this.links = links;
        this.changes = changes;
    }

    @GetMapping("/password")
    ResponseEntity<String> ask(@RequestParam(defaultValue = "") String link, HttpServletRequest request) {
        PasswordForm form = form(request, link);
        return links.find(link)
                .map(account -> answer(200, form.asking(account)))
                .orElseGet(() -> answer(400, form.refusing(PasswordChanges.noLink())));
    }

    @PostMapping(path = "/password", consumes = APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> set(
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request) {
        PasswordForm form = form(request, link);
        try {
            changes.byForm(link, password, again);
            return answer(200, form.thanking());
        } catch (Refusal refusal) {
            return answer(
                    refusal.status(),
                    links.find(link)
                            .map(account -> form.askingAgain(account, refusal))
                            .orElseGet(() -> form.refusing(refusal)));
        }
    }

    private static PasswordForm form(HttpServletRequest request, String link) {
        return new PasswordForm(language(request), link, (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    /** German, unless the reader asks for something else. */
    private static Locale language(HttpServletRequest request) {
        boolean saysNothing = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null;
        return saysNothing ? Locale.GERMAN : Sentences.spoken(request.getLocale());
    }

    private static ResponseEntity<String> answer(int status, String page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .body(page);
    }
}
