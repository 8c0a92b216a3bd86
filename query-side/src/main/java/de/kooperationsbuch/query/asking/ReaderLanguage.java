package de.kooperationsbuch.query.asking;

import de.kooperationsbuch.kernel.access.SessionCookie;
import de.kooperationsbuch.kernel.problem.Sentences;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** German or English: the one chosen on a page, else the one that the browser or program asks for; without either, programs are answered in English and people in German. */
public final class ReaderLanguage implements LocaleResolver {
    /** Keeps what was chosen on a page. */
    public static final String COOKIE = "sprache";

    private final LocaleResolver forPrograms = accepting(Locale.ENGLISH);
    private final LocaleResolver forPeople = accepting(Locale.GERMAN);

    private static LocaleResolver accepting(Locale otherwise) {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Sentences.LANGUAGES);
        resolver.setDefaultLocale(otherwise);
        return resolver;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> Sentences.spoken(asked(request)));
    }

    private Locale asked(HttpServletRequest request) {
        return (isForPrograms(request.getRequestURI()) ? forPrograms : forPeople).resolveLocale(request);
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        return SessionCookie.read(request, COOKIE)
                .flatMap(word -> Sentences.LANGUAGES.stream()
                        .filter(language -> language.getLanguage().equals(word))
                        .findFirst());
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/")
                || path.startsWith("/log/")
                || path.startsWith("/v3/")
                || path.startsWith("/.well-known/");
    }

    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale language) {
        throw new UnsupportedOperationException("a language is chosen by its cookie");
    }
}
