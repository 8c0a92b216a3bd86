package de.kooperationsbuch.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON of others: a Map, a List, a String, or a {@link Literal}. Refuses an object that has two members of one name, which two readers could read in two ways. */
final class Json {
    private static final int DEEPEST = 200;
    private final String text;
    private int at;

    /** A number, {@code true}, {@code false} or {@code null}, as it was written. */
    record Literal(String text) {}

    private Json(String text) {
        this.text = text;
    }

    static Object of(byte[] bytes) throws Broken {
        Json json = new Json(Utf8.text(bytes));
        Object value = json.value(0);
        json.space();
        if (json.at != json.text.length()) throw json.wrong();
        return value;
    }

    private Object value(int depth) throws Broken {
        if (depth > DEEPEST) throw wrong();
        space();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> string();
            default -> literal();
        };
    }

    private Map<String, Object> object(int depth) throws Broken {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        if (next('}')) return members;
        do {
            space();
            if (peek() != '"') throw wrong();
            String name = string();
            if (!next(':') || members.containsKey(name)) throw wrong();
            members.put(name, value(depth + 1));
        } while (next(','));
        if (!next('}')) throw wrong();
        return members;
    }

    private List<Object> list(int depth) throws Broken {
        List<Object> values = new ArrayList<>();
        at++;
        if (next(']')) return values;
        do values.add(value(depth + 1));
        while (next(','));
        if (!next(']')) throw wrong();
        return values;
    }

    private String string() throws Broken {
        StringBuilder string = new StringBuilder();
        at++;
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') throw wrong();
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() throws Broken {
        int name = "\"\\/bfnrtu".indexOf(peek());
        if (name < 0) throw wrong();
        at++;
        if (name < 8) return "\"\\/\b\f\n\r\t".charAt(name);
        if (at + 4 > text.length()) throw wrong();
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = "0123456789abcdef".indexOf(Character.toLowerCase(text.charAt(at++)));
            if (digit < 0) throw wrong();
            code = 16 * code + digit;
        }
        return (char) code;
    }

    private Literal literal() throws Broken {
        int from = at;
        while (at < text.length() && " \t\r\n,]}".indexOf(text.charAt(at)) < 0) at++;
        String literal = text.substring(from, at);
        if (!literal.matches("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) throw wrong();
        return new Literal(literal);
    }

    private boolean next(char c) {
        space();
        if (at >= text.length() || text.charAt(at) != c) return false;
        at++;
        return true;
    }

    private char peek() throws Broken {
        if (at >= text.length()) throw wrong();
        return text.charAt(at);
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }

    private Broken wrong() {
        return new Broken("json", at + 1);
    }
}
