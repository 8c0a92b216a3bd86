package de.kooperationsbuch.verifier;

import java.util.List;
import java.util.Map;

/** A JSON pointer (RFC 6901) to a text. */
final class Pointer {
    private final String pointer;
    private final Object parent;
    private final String name;

    /** @throws Broken if it leads to no text */
    Pointer(Object root, String pointer) throws Broken {
        this.pointer = pointer;
        String[] names = pointer.split("/", -1);
        if (names.length < 2 || !names[0].isEmpty()) throw new Broken("texts.at", pointer);
        Object parent = root;
        for (int i = 1; i < names.length - 1; i++) parent = child(parent, plain(names[i]));
        this.parent = parent;
        this.name = plain(names[names.length - 1]);
        if (!(child(parent, name) instanceof String)) throw new Broken("texts.at", pointer);
    }

    String text() throws Broken {
        return (String) child(parent, name);
    }

    @SuppressWarnings("unchecked")
    void put(String text) {
        if (parent instanceof List) ((List<Object>) parent).set(Integer.parseInt(name), text);
        else ((Map<String, Object>) parent).put(name, text);
    }

    private Object child(Object value, String member) throws Broken {
        if (value instanceof Map<?, ?> object) return object.get(member);
        if (!(value instanceof List<?> list)) throw new Broken("texts.at", pointer);
        long index = Decimal.of(member);
        if (index >= list.size()) throw new Broken("texts.at", pointer);
        return list.get((int) index);
    }

    private static String plain(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }
}
