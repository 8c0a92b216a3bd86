package de.kooperationsbuch.query.page;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.WhoCalls;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.sight.Sights;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** What every template can rely on: {@code frame} (who reads, where, when) and {@code say} (words in the reader's language). */
@Component
class Frames {
    private final WhoCalls callers;
    private final LocaleResolver languages;
    private final MessageSource texts;
    private final Sights sights;
    private final Clock clock;

    Frames(WhoCalls callers, LocaleResolver languages, MessageSource texts, Sights sights, Clock clock) {
        this.callers = callers;
        this.languages = languages;
        this.texts = texts;
        this.sights = sights;
        this.clock = clock;
    }

    Map<String, Object> of(HttpServletRequest request) {
        Caller caller = caller(request);
        Locale language = languages.resolveLocale(request);
        Names names = new Names(() -> sights.of(caller));
        return Map.of(
                "frame",
                new Frame(caller, language, Pages.address(request), request.getRequestURI(), LocalDate.now(clock)),
                "say",
                new Say(language, clock.getZone(), texts, names));
    }

    /** On a page that is open to all, whoever brings a token that no longer holds is one of all. */
    private Caller caller(HttpServletRequest request) {
        try {
            return callers.of(request);
        } catch (Refusal notBelieved) {
            return Caller.PUBLIC;
        }
    }
}
