package de.kooperationsbuch.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody before pages, without scripts: keeps cookies, follows links and sends forms with the tokens that stand in them. */
final class Browser {
    private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI book;
    private String token = "";

    /** One field of a form. */
    record Field(String name, String value) {}

    Browser(URI book) {
        this.book = book;
    }

    static Browser loggedIn(URI book, String account) throws IOException, InterruptedException {
        Browser browser = new Browser(book);
        browser.open("/anmelden");
        HttpResponse<String> answer = browser.send(
                "/anmelden",
                "login.name",
                account,
                "login.password",
                FrontDesk.PASSWORD,
                "login.next",
                "",
                "login.posted",
                "false");
        if (answer.statusCode() >= 400) throw new AssertionError(answer.body());
        browser.open("/");
        return browser;
    }

    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return shown(HttpRequest.newBuilder(book.resolve(path)).GET());
    }

    /** @param fields names and values by turns; the token of the last form comes along */
    HttpResponse<String> send(String path, String... fields) throws IOException, InterruptedException {
        List<Field> form = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) form.add(new Field(fields[i], fields[i + 1]));
        return send(path, form);
    }

    HttpResponse<String> send(String path, List<Field> fields) throws IOException, InterruptedException {
        List<Field> form = new ArrayList<>(fields);
        if (form.stream().noneMatch(field -> field.name().equals("_csrf"))) form.add(new Field("_csrf", token));
        String body = form.stream()
                .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = shown(post(path, body));
        while (answer.statusCode() == 307)
            answer = shown(post(answer.headers().firstValue("Location").orElseThrow(), body));
        return answer;
    }

    private HttpRequest.Builder post(String path, String body) {
        return HttpRequest.newBuilder(book.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> shown(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request.header("Accept", "text/html")
                        .header("Accept-Language", "de")
                        .build(),
                BodyHandlers.ofString());
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) token = found.group(1);
        return answer;
    }

    /** The hidden fields of the form that is sent to an address. */
    static List<Field> hidden(String page, String action) {
        int from = page.indexOf("action=\"" + action + "\"");
        if (from < 0) throw new AssertionError("no form for " + action + " in " + page);
        Matcher found = FIELD.matcher(page.substring(from, page.indexOf("</form>", from)));
        List<Field> fields = new ArrayList<>();
        while (found.find()) fields.add(new Field(plain(found.group(1)), plain(found.group(2))));
        return fields;
    }

    private static String plain(String escaped) {
        return escaped.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#10;", "\n")
                .replace("&amp;", "&");
    }

    /** As after a quarter of an hour, or, with them all, after a night. */
    void lose(String... names) {
        List<HttpCookie> lost = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> List.of(names).contains(cookie.getName()))
                .toList();
        if (lost.isEmpty())
            throw new AssertionError(
                    "no such cookie among " + cookies.getCookieStore().getCookies());
        lost.forEach(cookie -> cookies.getCookieStore().remove(book, cookie));
        lost.forEach(cookie -> cookies.getCookieStore()
                .getURIs()
                .forEach(uri -> cookies.getCookieStore().remove(uri, cookie)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
