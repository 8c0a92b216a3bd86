package de.kooperationsbuch.query.page.cooperation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An address with what was asked for there, so that the same can be asked for elsewhere.
 *
 * @param asked parameters by name; only those that were given
 */
public record Way(String path, Map<String, String> asked) {
    private static final Set<String> DAYS = Set.of("asOf", "knownAt");

    static Way at(String path) {
        return new Way(path, Map.of());
    }

    Way asking(String name, Optional<String> value) {
        return value.map(text -> with(name, text)).orElse(this);
    }

    public Way with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(asked);
        more.put(name, String.valueOf(value));
        return new Way(path, more);
    }

    public Way without(String... names) {
        Map<String, String> fewer = new LinkedHashMap<>(asked);
        for (String name : names) fewer.remove(name);
        return new Way(path, fewer);
    }

    /** Another page, looked at on the same day and with the same knowledge. */
    public Way to(String other) {
        return new Way(other, only(DAYS));
    }

    /** A single step with the same knowledge: on which day one looks at it makes no difference. */
    public Way step(String address) {
        return new Way(address, only(Set.of("knownAt")));
    }

    private Map<String, String> only(Set<String> names) {
        Map<String, String> kept = new LinkedHashMap<>(asked);
        kept.keySet().retainAll(names);
        return kept;
    }

    /** The address itself. */
    @Override
    public String toString() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        asked.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(asked).toUriString();
    }
}
