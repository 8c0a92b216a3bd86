package de.kooperationsbuch.app;

import de.kooperationsbuch.kernel.access.Endpoint;
import de.kooperationsbuch.kernel.access.Endpoints;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks every address that can be asked with GET, and follows every link in what it is answered. */
final class Crawler {
    private static final Pattern LINK = Pattern.compile("(?:href=|action=|\"proof\":|\"self\":)\"(/[^\"#]*)");
    private static final Pattern LEADS_AWAY = Pattern.compile("/(sprache|abmelden|assets|anmelden)\\b.*");
    private final RunningBook book;
    private final Map<String, List<String>> values;

    /** @param values for the places of addresses, by name */
    Crawler(RunningBook book, Map<String, List<String>> values) {
        this.book = book;
        this.values = values;
    }

    /** The answers by address, as an account gets them. */
    Map<String, String> all(String account) throws IOException, InterruptedException {
        Deque<String> waiting = new ArrayDeque<>(addresses());
        Map<String, String> answers = new LinkedHashMap<>();
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            if (answers.containsKey(address) || LEADS_AWAY.matcher(address).matches()) continue;
            HttpResponse<String> answer = book.askAs(account, address);
            if (answer.statusCode() == 429 || answer.statusCode() >= 500)
                throw new AssertionError(address + " answered " + answer.statusCode() + ": " + answer.body());
            answers.put(address, answer.headers().map() + answer.body());
            Matcher link = LINK.matcher(answer.body());
            while (link.find()) waiting.add(link.group(1).replace("&amp;", "&"));
        }
        return answers;
    }

    private List<String> addresses() {
        return Endpoints.all().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .map(Endpoint::pattern)
                .flatMap(this::filled)
                .toList();
    }

    /** With each value in the first place, and so on for the others. */
    private Stream<String> filled(String pattern) {
        int from = pattern.indexOf('{');
        if (from < 0) return Stream.of(pattern);
        int to = pattern.indexOf('}', from);
        String name = pattern.substring(from + 1, to);
        List<String> known = name.contains("|")
                ? List.of(name.substring(name.indexOf(':') + 1).split("\\|"))
                : values.getOrDefault(name, List.of("x"));
        return known.stream().flatMap(value -> filled(pattern.substring(0, from) + value + pattern.substring(to + 1)));
    }
}
