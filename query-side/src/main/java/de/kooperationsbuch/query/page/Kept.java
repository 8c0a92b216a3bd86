package de.kooperationsbuch.query.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where somebody was going who has to log in first, and what they had typed.
 *
 * @param next the address to go to
 * @param fields empty unless something was posted there
 */
public record Kept(String next, boolean posted, List<Field> fields) {
    private static final Set<String> OF_THE_LOGIN =
            Set.of("_csrf", "login.name", "login.password", "login.next", "login.posted");
    private static final String START = "";
    private static final int LONGEST = 8_000;

    /** One field of a form; a name can come several times. */
    public record Field(String name, String value) {}

    /** To the address that was asked for. */
    public static Kept of(HttpServletRequest request) {
        boolean posted = request.getMethod().equals("POST");
        return new Kept(Pages.address(request), posted, posted ? fields(request) : List.of());
    }

    /** To the address from which the request was passed on. */
    public static Kept forwarded(HttpServletRequest request) {
        return new Kept(
                String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI)), true, fields(request));
    }

    /** To where the login page was told to go on; nowhere else but in this book. */
    public static Kept afterLogin(HttpServletRequest request) {
        String next = request.getParameter("login.next");
        boolean posted = Boolean.parseBoolean(request.getParameter("login.posted"));
        return new Kept(isHere(next) ? next : START, posted && isHere(next), posted ? fields(request) : List.of());
    }

    /** Whether an address lies in this book. */
    public static boolean isHere(String address) {
        return address != null
                && address.length() <= LONGEST
                && address.matches("/(?![/\\\\])[!-~]*")
                && isAddress(address);
    }

    private static boolean isAddress(String text) {
        try {
            URLDecoder.decode(text, StandardCharsets.UTF_8);
            UriComponentsBuilder.fromUriString(text).build();
            return true;
        } catch (IllegalArgumentException spoilt) {
            return false;
        }
    }

    private static List<Field> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !OF_THE_LOGIN.contains(entry.getKey()))
                .flatMap(entry -> Stream.of(entry.getValue()).map(value -> new Field(entry.getKey(), value)))
                .toList();
    }
}
