package de.kooperationsbuch.command.account;

import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.Sentences;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/**
 * What the page says.
 *
 * @param forgery what a browser that is logged in must send back
 */
record PasswordForm(Locale language, String link, @Nullable CsrfToken forgery) {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s – Kooperationsbuch</title>
            </head>
            <body>
            <main>
            <h1>%s</h1>
            %s</main>
            </body>
            </html>
            """;

    private static final String FORM = """
            <form method="post" action="/password">
            <input type="hidden" name="link" value="%s">
            %s<p><label for="account">%s</label><br>
            <input id="account" type="text" value="%s" autocomplete="username" readonly></p>
            <p id="rule">%s</p>
            <p><label for="password">%s</label><br>
            <input id="password" name="password" type="password" autocomplete="new-password" required aria-describedby="%s"%s></p>
            <p><label for="again">%s</label><br>
            <input id="again" name="again" type="password" autocomplete="new-password" required></p>
            <p><button type="submit">%s</button></p>
            </form>
            """;

    String asking(Account account) {
        return page(say("password-page"), form(account, false));
    }

    String askingAgain(Account account, Refusal refusal) {
        return page(say("password-page.error"), alert(refusal) + form(account, true));
    }

    String refusing(Refusal refusal) {
        return page(say("password-page.error"), alert(refusal));
    }

    String thanking() {
        return page(say("password-page.done"), "<p role=\"status\">" + say("password-page.done.detail") + "</p>\n");
    }

    private String page(String title, String content) {
        return PAGE.formatted(language.getLanguage(), title, say("password-page"), content);
    }

    private String alert(Refusal refusal) {
        String accepted = Sentences.problem(refusal, language, null).accepted();
        return "<p role=\"alert\" id=\"error\"><strong>" + escaped(Sentences.detail(refusal, language)) + "</strong>"
                + (accepted == null ? "" : " " + say("password-page.accepted", accepted)) + "</p>\n";
    }

    private String form(Account account, boolean wrong) {
        return FORM.formatted(
                escaped(link),
                forgeryField(),
                say("password-page.account"),
                escaped(account.name()),
                say("password-page.rule", PasswordPolicy.SHORTEST, PasswordPolicy.LONGEST),
                say("password-page.password"),
                wrong ? "error rule" : "rule",
                wrong ? " aria-invalid=\"true\"" : "",
                say("password-page.again"),
                say("password-page.send"));
    }

    private String forgeryField() {
        return forgery == null
                ? ""
                : "<input type=\"hidden\" name=\"" + escaped(forgery.getParameterName()) + "\" value=\""
                        + escaped(forgery.getToken()) + "\">\n";
    }

    private String say(String key, Object... facts) {
        return escaped(Sentences.say(key, language, facts));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
